import type { Stop } from '@/core/stop';

/** Several sheets that come together are waited for, in ms. */
const PAUSE_MS = 100;
/** A page that keeps adding sheets is followed so many times. */
const MOST_TIMES = 6;

/** Tells when style sheets came after the page was read: what was read without them does not hold. */
export interface LateStyles {
  /** The page is being read now, with the sheets that have come. */
  read(): void;
  stop: Stop;
}

export function createLateStyles(view: Window, outdated: () => void): LateStyles {
  const { document } = view;
  let known: number | null = null;
  let timer = 0;
  let times = 0;
  const check = (): void => {
    timer = 0;
    if (known === null || known === document.styleSheets.length || times >= MOST_TIMES) return;
    times += 1;
    known = null;
    outdated();
  };
  const onLoad = ({ target }: Event): void => {
    const isSheet = (target as Partial<Element> | null)?.localName;
    if (isSheet !== 'link' && isSheet !== 'style') return;
    if (timer === 0) timer = view.setTimeout(check, PAUSE_MS);
  };
  document.addEventListener('load', onLoad, true);
  view.addEventListener('load', check);
  return {
    read() {
      if (document.body) known ??= document.styleSheets.length;
    },
    stop() {
      view.clearTimeout(timer);
      document.removeEventListener('load', onLoad, true);
      view.removeEventListener('load', check);
    },
  };
}
