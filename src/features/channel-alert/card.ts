import type { Watched } from '@/core/state';
import { type Stop, stopAll } from '@/core/stop';
import { findOwnMode, isInOwnMode } from './core/own-mode.ts';
import type { Context, Reading } from './site-reader.ts';
import { words } from './strings.ts';

const VISIT_KEY = 'channel-alert.visited';

/** Shows the calm card where it is due: once a visit to a site, and never on one that she has asked to be left out. */
export function showCardOnce(context: Context, reading: Watched<Reading | null>, open: () => void): Stop {
  const { settings, overlay, say, platform, report, signal } = context;
  let isAsked = false;
  let hideCard: Stop = () => undefined;

  const show = async (now: Reading): Promise<void> => {
    const { host } = now.model;
    const stored = await platform.sessionStorage.get(VISIT_KEY).catch(() => null);
    const visited = Array.isArray(stored) ? stored : [];
    if (visited.includes(host) || signal.aborted || !overlay) return;
    await platform.sessionStorage.set(VISIT_KEY, [...visited.slice(-100), host]).catch(report);
    if (signal.aborted) return;
    const ownMode = findOwnMode(now.model);
    if (now.understanding.warnings.length > 0) {
      const request = { sentence: say(words.cardWarning), icon: 'warning', label: say(words.look) } as const;
      hideCard = overlay.offer({ ...request, onAccept: open });
      return;
    }
    hideCard = now.understanding.isAlert
      ? overlay.offer({
          sentence: say(words.cardMissing),
          icon: 'phone',
          label: say(words.look),
          onAccept: open,
        })
      : overlay.offer({
          sentence: say(words.cardOwnMode),
          icon: 'show',
          label: say(words.openOwnMode),
          onAccept: () => ownMode && pressLink(now, ownMode),
        });
  };
  const settle = (): void => {
    const now = reading.peek();
    const { remind, muted } = settings.peek();
    if (!now || isAsked || !remind || muted.some(({ host }) => host === now.model.host)) return;
    const hasOwnMode = findOwnMode(now.model) !== undefined && !isInOwnMode(now.model.url);
    const { isAlert, warnings } = now.understanding;
    if (!isAlert && warnings.length === 0 && !hasOwnMode) return;
    isAsked = true;
    void show(now).catch(report);
  };
  const unsettle = stopAll([reading.subscribe(settle), settings.subscribe(settle)]);
  return () => {
    unsettle();
    hideCard();
  };
}

/** Her press on our button is a press on the site's own entrance. */
function pressLink(now: Reading, link: Reading['model']['links'][number]): void {
  const element = now.reader.linkElement(now.model.links.indexOf(link));
  if (element && 'click' in element && typeof element.click === 'function') element.click();
}
