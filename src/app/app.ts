import type { Bundle } from '@/core/actions';
import type { Inspection } from '@/core/inspection';
import { createState, derive, type Watched, whenAny } from '@/core/state';
import type { Stop } from '@/core/stop';
import { createLedger } from '@/dom/ledger';
import { createMutationHub, type MutationHub } from '@/dom/mutation-hub';
import type { Feature, FeatureContext, FeatureManifest, Overlay } from '@/features/contract';
import { say } from '@/i18n/messages';
import type { Platform } from '@/platform/port';
import type { SettingsStore, SlicePatch } from '@/settings/store';
import { createPlaceKeeper } from './place.ts';
import { type ContextFor, createRuns, type Runs } from './runs.ts';
import { strings } from './strings.ts';

/** What the app is made of. */
export interface AppParts {
  window: Window & typeof globalThis;
  platform: Platform;
  store: SettingsStore;
  /** In the order in which they start; they stop in reverse. */
  manifests: readonly FeatureManifest[];
  isTopFrame: boolean;
  report(error: unknown): void;
}

/** The product on one page, in one frame. */
export interface App {
  readonly parts: AppParts;
  /** Which tool the reader has chosen in this tab. */
  readonly tool: Watched<string | null>;
  chooseTool(id: string | null): void;
  /** Brings the code of a feature; scripts that are loaded on demand call this. Providing twice is providing once. */
  provide(feature: Feature): void;
  /** Gives the features something to draw into. */
  attachOverlay(overlay: Overlay): void;
  readonly hasOverlay: boolean;
  /** The ids of the features that run now. */
  readonly running: Watched<readonly string[]>;
  /**
   * Resolves when the settings are read, and what they ask for at once has started and been told of the page, or has
   * failed to load.
   */
  readonly started: Promise<void>;
  inspect(): Promise<Inspection>;
  stop: Stop;
}

/** Starts and stops features on one page. A failure in one is reported and reaches neither the others nor the page. */
export function createApp(parts: AppParts): App {
  const { platform, store, report } = parts;
  const isReady = createState(false);
  const provided = createState<ReadonlyMap<string, Feature>>(new Map());
  const overlay = createState<Overlay | null>(null);
  const tool = createState<string | null>(null);
  const running = createState<readonly string[]>([]);
  const hub = lazyHub(parts);
  const fetchBundle = bundleFetcher(platform, (error, bundle) => {
    report(error);
    const chosen = parts.manifests.find(({ id }) => id === tool.peek());
    if (chosen?.bundle !== bundle) return;
    chooseTool(null);
    overlay.peek()?.tell(say(strings.toolMissing, store.settings.peek().language), 'warning');
  });
  const place = createPlaceKeeper(parts.window);

  const chooseTool = (id: string | null): void => {
    tool.value = id;
    if (parts.isTopFrame) void platform.messages.send('tool-chosen', { tool: id }, 'frames').catch(report);
  };
  const contextFor = contextMaker(parts, { tool, chooseTool, overlay, hub });
  const runs = createRuns({ contextFor, quietly: (edit) => hub.quietly(edit), report });
  let arriving: Promise<unknown> = Promise.resolve();

  const unsettle = whenAny([isReady, store.settings, tool, provided, overlay], () => {
    const manifests = isReady.value ? wantedFeatures(parts, tool.value) : [];
    const due = { manifests, features: provided.value, overlay: overlay.value };
    const settleNow = (): void => {
      arriving = Promise.all(settle(runs, due, parts.isTopFrame).map(fetchBundle));
    };
    const wasOn = runs.ids().length > 0;
    if (wasOn && manifests.length === 0) place.returnAfter(settleNow);
    else {
      if (!wasOn && manifests.length > 0) place.remember();
      settleNow();
    }
    running.value = runs.ids();
    if (runs.ids().length === 0) hub.rest();
  });
  const started = store.ready.then(async () => {
    isReady.value = true;
    await arriving;
    await hub.told();
  });
  const unhear = platform.messages.on('tool-chosen', (choice) => {
    if (!parts.isTopFrame) tool.value = choice.tool;
    return null;
  });

  return {
    parts,
    tool,
    chooseTool,
    running,
    started,
    inspect: () => inspectPage(parts, provided, contextFor, fetchBundle),
    provide(feature) {
      if (provided.peek().has(feature.manifest.id)) return;
      provided.value = new Map(provided.peek()).set(feature.manifest.id, feature);
    },
    attachOverlay(attached) {
      overlay.value = attached;
    },
    get hasOverlay() {
      return overlay.peek() !== null;
    },
    stop() {
      unsettle();
      unhear();
      runs.endAllBut([]);
      hub.rest();
    },
  };
}

/** The features that the settings and the chosen tool ask for, in order. */
function wantedFeatures({ store, manifests, isTopFrame }: AppParts, tool: string | null): FeatureManifest[] {
  const { enabled, features } = store.settings.value;
  if (!enabled) return [];
  return manifests.filter((manifest) => {
    if (manifest.frames === 'top' && !isTopFrame) return false;
    if (!features[manifest.id]?.enabled) return false;
    return manifest.runs === 'always' || tool === manifest.id;
  });
}

interface Due {
  manifests: readonly FeatureManifest[];
  features: ReadonlyMap<string, Feature>;
  overlay: Overlay | null;
}

/**
 * Makes what runs be what is wanted, and returns the scripts that are missing for it. When they have arrived, what
 * they provide leads here again.
 */
function settle(runs: Runs, due: Due, isTopFrame: boolean): Bundle[] {
  const missing = new Set<Bundle>();
  runs.endAllBut(due.manifests.map((manifest) => manifest.id));
  for (const manifest of due.manifests) {
    const feature = due.features.get(manifest.id);
    const showsThings = manifest.frames === 'top' || manifest.runs === 'tool';
    if (isTopFrame && showsThings && due.overlay === null) continue;
    if (feature) runs.begin(feature);
    else missing.add(manifest.bundle);
  }
  return [...missing];
}

/** Loads each script once; a script that could not be loaded is tried again the next time it is wanted. */
function bundleFetcher(platform: Platform, failed: (error: unknown, bundle: Bundle) => void) {
  const fetching = new Map<Bundle, Promise<void>>();
  return (bundle: Bundle): Promise<void> => {
    const pending = fetching.get(bundle) ?? platform.load(bundle);
    fetching.set(bundle, pending);
    return pending.catch((error: unknown) => {
      fetching.delete(bundle);
      failed(error, bundle);
    });
  };
}

interface LazyHub {
  get(): MutationHub;
  quietly(edit: () => void): void;
  /** Resolves when what runs has been told of the page. */
  told(): Promise<void>;
  /** Stops watching until somebody needs it again. */
  rest: Stop;
}

/** Pages on which nothing runs are not watched. */
function lazyHub({ window, platform, report }: AppParts): LazyHub {
  let hub: MutationHub | null = null;
  return {
    get() {
      hub ??= createMutationHub(window.document, { shadowRootOf: platform.shadowRootOf, report });
      return hub;
    },
    quietly: (edit) => (hub ? hub.quietly(edit) : edit()),
    told: async () => hub?.told,
    rest() {
      hub?.stop();
      hub = null;
    },
  };
}

interface TabState {
  tool: Watched<string | null>;
  chooseTool(id: string | null): void;
  overlay: Watched<Overlay | null>;
  hub: LazyHub;
}

function contextMaker({ window, platform, store, report }: AppParts, tab: TabState): ContextFor {
  return (feature, signal, ledger) => {
    const { id } = feature.manifest;
    return {
      window,
      document: window.document,
      settings: derive(store.settings, ({ features }) => features[id] as FeatureContext['settings']['value']),
      updateSettings: (patch) => store.update({ features: { [id]: patch as SlicePatch } }),
      shared: store.settings,
      tool: tab.tool,
      chooseTool: tab.chooseTool,
      ledger,
      hub: tab.hub.get(),
      overlay: tab.overlay.peek(),
      platform,
      say: (message, values) => say(message, store.settings.peek().language, values),
      signal,
      report,
    };
  };
}

/** Asks every feature what it understands of the page; one that fails leaves its part out. */
async function inspectPage(
  { window, manifests, report }: AppParts,
  provided: Watched<ReadonlyMap<string, Feature>>,
  contextFor: ContextFor,
  fetchBundle: (bundle: Bundle) => Promise<void>,
): Promise<Inspection> {
  const inspection: Inspection = { page: window.location.href };
  const bundles = new Set(manifests.map((manifest) => manifest.bundle));
  await Promise.all([...bundles].map(fetchBundle));
  for (const feature of provided.peek().values()) {
    const controller = new AbortController();
    try {
      Object.assign(
        inspection,
        await feature.inspect?.(contextFor(feature, controller.signal, createLedger())),
      );
    } catch (error) {
      report(error);
    } finally {
      controller.abort();
    }
  }
  return inspection;
}
