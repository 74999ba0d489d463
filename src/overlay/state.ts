import { createState, type State, type Watched } from '@/core/state';
import type { Offer, Overlay, PanelRequest } from '@/features/contract';

/** One sentence above the bar, perhaps with something that may be done about it. */
export interface Word {
  sentence: string;
  tone: 'plain' | 'warning';
  offer: Offer | null;
}

/** What the overlay shows now, beside the bar. */
export interface OverlayState {
  readonly panel: Watched<PanelRequest | null>;
  readonly word: Watched<Word | null>;
  /** How high the strip above the bar is, px; 0 where none is open. */
  readonly stripHeight: State<number>;
  /** How high the bar is that the page has fixed across its lower edge, px; 0 for none. Ours folds above it. */
  readonly dock: State<number>;
  /** Whether ours is shown whole nevertheless. */
  readonly isUnfolded: State<boolean>;
  /** The overlay as features see it. */
  readonly port: Overlay;
  closePanel(): void;
  dismissWord(): void;
}

export function createOverlayState(): OverlayState {
  const panel = createState<PanelRequest | null>(null);
  const word = createState<Word | null>(null);
  const stripHeight = createState(0);

  const show = (next: PanelRequest | null): void => {
    const before = panel.peek();
    if (before === next) return;
    panel.value = next;
    before?.closed?.();
  };

  return {
    panel,
    word,
    stripHeight,
    dock: createState(0),
    isUnfolded: createState(false),
    closePanel: () => show(null),
    dismissWord() {
      word.value = null;
    },
    port: {
      openPanel(request) {
        show(request);
        return () => {
          if (panel.peek() === request) show(null);
        };
      },
      tell(sentence, tone = 'plain') {
        word.value = { sentence, tone, offer: null };
      },
      offer(offer) {
        const shown: Word = { sentence: offer.sentence, tone: 'plain', offer };
        word.value = shown;
        return () => {
          if (word.peek() === shown) word.value = null;
        };
      },
    },
  };
}
