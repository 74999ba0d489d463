import { render } from 'preact';
import { XHTML } from '@/core/namespaces';
import { createState, type Watched } from '@/core/state';
import { type Stop, stopAll } from '@/core/stop';
import { withEachRoot } from '@/dom/each-root';
import type { FeatureFace, Overlay } from '@/features/contract';
import { say } from '@/i18n/messages';
import type { Platform } from '@/platform/port';
import type { SettingsStore, StoreProblem } from '@/settings/store';
import { BAR_HEIGHT_PX } from './docks.ts';
import { watchEdge } from './edge.ts';
import folded from './folded.css?inline';
import type { OverlayHost } from './host.ts';
import { OverlayView } from './OverlayView.tsx';
import css from './overlay.css?inline';
import { keepRoom } from './room.ts';
import { createOverlayState, type OverlayState } from './state.ts';
import { strings } from './strings.ts';

export interface OverlayParts {
  window: Window & typeof globalThis;
  host: OverlayHost;
  platform: Platform;
  store: SettingsStore;
  faces: readonly FeatureFace[];
  tool: Watched<string | null>;
  chooseTool(id: string | null): void;
  attachOverlay(overlay: Overlay): void;
}

/** Shows the bar on the page and gives the features their place to draw in. */
export function startOverlay(parts: OverlayParts): Stop {
  const { window, host, platform, store, faces, tool, chooseTool } = parts;
  const { document } = window;
  const unstyle = host.addStyles(css + folded);
  const state = createOverlayState();
  const edge = createState<'top' | 'bottom'>('bottom');
  const place = document.createElementNS(XHTML, 'div') as HTMLElement;
  host.shadow.append(place);

  const setUp = (): void => void platform.openPage('setup');
  render(
    <OverlayView
      document={document}
      faces={faces}
      settings={store.settings}
      tool={tool}
      edge={edge}
      state={state}
      host={host}
      actions={{
        turnOff() {
          host.focusDue.now = host.shadow.activeElement !== null;
          void store.update({ enabled: false });
        },
        change: (id, key, value) => void store.update({ features: { [id]: { [key]: value } } }),
        chooseTool,
        setUp: platform.kind === 'extension' ? setUp : null,
      }}
    />,
    place,
  );
  parts.attachOverlay(state.port);
  const stops = [
    keepRoom({
      window,
      settings: store.settings,
      strip: state.stripHeight,
      dock: state.dock,
      isUnfolded: state.isUnfolded,
      seeThrough: (look) => seeThrough(place, look),
    }),
    withEachRoot(document, () => watchEdge(window, edge, BAR_HEIGHT_PX)),
    tellProblems(store, state),
    tellReach(platform, store, state),
    // A tool whose panel is closed is put down; a tool that is put down closes its own panel.
    closeWithTool(state, tool, chooseTool),
  ];
  return stopAll([unstyle, () => render(null, place), () => place.remove(), ...stops]);
}

/** Runs `look` while nothing of ours can be hit. */
function seeThrough(place: HTMLElement, look: () => void): void {
  place.setAttribute('data-through', '');
  look();
  place.removeAttribute('data-through');
}

function tellProblems(store: SettingsStore, state: OverlayState): Stop {
  const words: Partial<Record<StoreProblem['kind'], keyof typeof strings>> = {
    replaced: 'replaced',
    unreadable: 'unreadable',
    unwritable: 'unwritable',
  };
  return store.problem.subscribe(({ kind }) => {
    const key = words[kind];
    if (key) state.port.tell(say(strings[key], store.settings.peek().language), 'warning');
    // Writing mends them, so that she is told once and not on every page.
    if (kind === 'replaced') void store.update({});
  });
}

/** Says once a visit when settings cannot outlive this site. */
function tellReach(platform: Platform, store: SettingsStore, state: OverlayState): Stop {
  if (!platform.keepsSettingsEverywhere && store.settings.peek().enabled) {
    state.port.tell(say(strings.thisSiteOnly, store.settings.peek().language));
  }
  return () => undefined;
}

function closeWithTool(
  state: OverlayState,
  tool: Watched<string | null>,
  chooseTool: (id: string | null) => void,
): Stop {
  let open: string | null = null;
  return state.panel.subscribe((panel) => {
    if (panel === null && open !== null && open === tool.peek()) chooseTool(null);
    open = panel?.id ?? null;
  });
}
