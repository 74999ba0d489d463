import type { Stop } from '@/core/stop';

/**
 * Runs `listen` now, and again with each new root element that the document gets: a page that writes itself anew
 * (`document.open()`) takes every listener away, ours too.
 */
export function withEachRoot(document: Document, listen: () => Stop): Stop {
  const view = document.defaultView;
  if (!view) return () => undefined;
  let stop = listen();
  let root = document.documentElement;
  const observer = new view.MutationObserver(() => {
    if (document.documentElement === root) return;
    root = document.documentElement;
    stop();
    stop = listen();
  });
  observer.observe(document, { childList: true });
  return () => {
    observer.disconnect();
    stop();
  };
}
