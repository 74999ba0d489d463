import { render } from 'preact';
import type { Stop } from '@/core/stop';
import { createSheet } from '@/dom/style-sheets';
import { Button } from '@/ui/Button';
import type { Context } from './guide.tsx';
import { strings } from './strings.ts';

const POINTER_CSS =
  '[elder-pointed] { outline: 6px solid #8f1d14 !important; outline-offset: 6px !important; }';
/**
 * The browser's own zoom is the one way to enlarge a drawn widget that keeps every coordinate true: the page measures
 * its pointer and its boxes with the same yardstick. Scaling the widget alone would let its piece run ahead of her hand.
 */
const ENLARGED = 1.5;
/** For the frame around it. */
const ROOM_ABOVE_PX = 24;

interface Pointing {
  readonly target: HTMLElement;
  readonly words: string;
  show(mount: (container: HTMLElement) => void): void;
  /** She says that she has done it. */
  back(): void;
}

/** Enlarges the page, points at one of its own controls, and waits for her to say that she has done it. */
export function pointAt(context: Context, { target, words, show, back }: Pointing): void {
  const { window, ledger, platform, say, signal, report } = context;
  const sheet = createSheet(window, POINTER_CSS, [target.getRootNode() as Document | ShadowRoot]);
  ledger.onUndo(sheet.remove);
  ledger.mark(target, 'elder-pointed', '');
  const zoom = (factor: number): Promise<unknown> =>
    platform.messages.send('zoom-tab', { factor }, 'background').catch(report);
  let isOver = false;
  const end: Stop = () => {
    if (isOver) return;
    isOver = true;
    ledger.unmark(target, 'elder-pointed');
    sheet.remove();
    void zoom(1);
  };
  signal.addEventListener('abort', end, { once: true });
  // Below lies the strip that says what to do: what is pointed at goes to the top.
  const bringUp = (): void => {
    target.scrollIntoView({ block: 'start' });
    window.scrollBy(0, -ROOM_ABOVE_PX);
  };
  void zoom(ENLARGED).then(bringUp);
  bringUp();
  target.focus({ preventScroll: true });
  show((container) =>
    render(
      <div class="elder-form-bottom">
        <p>{words}</p>
        <Button
          icon="check"
          kind="primary"
          label={say(strings.done)}
          onPress={() => {
            end();
            back();
          }}
        />
      </div>,
      container,
    ),
  );
  window.getSelection()?.removeAllRanges();
}
