import type { Browser, Scripting } from 'webextension-polyfill';

/** What pages run from the start where the mode is on: `look` is in force before the first paint, `top` shows the bar. */
const WITH_THE_MODE: readonly Scripting.RegisteredContentScript[] = [
  {
    id: 'look',
    js: ['look.js'],
    matches: ['<all_urls>'],
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
  },
  { id: 'top', js: ['top.js'], matches: ['<all_urls>'], runAt: 'document_end' },
];

/** Keeps what pages load in step with the mode: without it they carry nothing but the way back to it. */
export function createPageScripts({ scripting }: Browser): (isOn: boolean) => Promise<void> {
  let settling: Promise<void> = Promise.resolve();
  const settle = async (isOn: boolean): Promise<void> => {
    const present = new Set((await scripting.getRegisteredContentScripts()).map(({ id }) => id));
    const absent = WITH_THE_MODE.filter(({ id }) => !present.has(id));
    if (isOn && absent.length > 0) await scripting.registerContentScripts(absent);
    if (!isOn && present.size > 0) await scripting.unregisterContentScripts({ ids: [...present] });
  };
  return (isOn) => {
    settling = settling.catch(() => undefined).then(() => settle(isOn));
    return settling;
  };
}
