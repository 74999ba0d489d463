import { type State, type Watched, whenAny } from '@/core/state';
import { type Stop, stopAll } from '@/core/stop';
import { createSheet, type OwnSheet } from '@/dom/style-sheets';
import type { Settings } from '@/settings/schema';
import { BAR_HEIGHT_PX, FOLDED_HEIGHT_PX, LIFT, watchDocks } from './docks.ts';

export interface RoomParts {
  readonly window: Window & typeof globalThis;
  readonly settings: Watched<Settings>;
  /** Height of the strip above the bar, px; 0 for none. */
  readonly strip: Watched<number>;
  /** Is told how high the bar is that the page has fixed across its lower edge, px; 0 for none. */
  readonly dock: State<number>;
  /** Whether our bar is shown whole nevertheless; else it is folded to two buttons above the page's. */
  readonly isUnfolded: Watched<boolean>;
  /** Runs a look while nothing of ours can be hit. */
  seeThrough(look: () => void): void;
}

/**
 * Keeps room for the bar: the page scrolls far enough that its last line stands above it, above a strip that is open
 * and above the page's own bar; and what the page has fixed where ours stands is lifted by as much as it is high.
 */
export function keepRoom(parts: RoomParts): Stop {
  const { window, settings, strip, dock } = parts;
  let sheet: OwnSheet | null = null;
  let unwatchDocks: Stop | null = null;
  const end = (): void => {
    unwatchDocks?.();
    sheet?.remove();
    unwatchDocks = sheet = null;
  };
  const unwatch = whenAny([settings, strip, dock], () => {
    if (!settings.peek().enabled) return end();
    sheet ??= createSheet(window, '', [window.document]);
    const bar = dock.peek() > 0 ? FOLDED_HEIGHT_PX + dock.peek() : BAR_HEIGHT_PX;
    sheet.replace(roomCss(bar + strip.peek()));
    unwatchDocks ??= watchDocks(parts);
  });
  return stopAll([end, unwatch]);
}

function roomCss(height: number): string {
  return `html::after { content: ""; display: block; clear: both; height: ${height}px }
    html { scroll-padding-bottom: ${height}px }
    [${LIFT}] { translate: 0 -${BAR_HEIGHT_PX}px !important }
    [${LIFT}=folded] { translate: 0 -${FOLDED_HEIGHT_PX}px !important }
    @media print { html::after { display: none } [${LIFT}] { translate: none !important } }`;
}
