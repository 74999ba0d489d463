import type { Library } from '@/channels/library';
import { createState, type State } from '@/core/state';
import type { Stop } from '@/core/stop';
import { runSliced } from '@/dom/slices';
import type { FeatureContext } from '@/features/contract';
import { contactPagesOf, fetchContactPage } from './contact-pages.ts';
import type { Found } from './core/contacts.ts';
import { type Knowledge, type Understanding, understanding } from './core/decision.ts';
import { ownEntriesFor } from './core/own-entries.ts';
import type { PageModel } from './core/page-model.ts';
import { checkMemories, recall, remember, type SiteMemories } from './core/site-memory.ts';
import { loadLibrary } from './library.ts';
import type { manifest } from './manifest.ts';
import { PageReader, readPage } from './page.ts';

export type Context = FeatureContext<typeof manifest.settings>;

/** What is known of the page now. */
export interface Reading {
  readonly understanding: Understanding;
  readonly model: PageModel;
  readonly reader: PageReader;
  /** The region that was used, and whether it was guessed from the host. */
  readonly region: string;
  readonly isGuessed: boolean;
}

const MEMORY_KEY = 'channel-alert.sites';
/** Late content is waited for this long, ms, and looked at so many times: then the page is what it is. */
const LATE_PAUSE = 1_200;
const MOST_LOOKS = 6;
/** What came while the page was parsed is told of as new a little later, ms; it is not to be read twice. */
const SETTLE_PAUSE = 300;

/** The body, and what lies in shadow roots. */
export function topsOf({ document, hub }: Context): Element[] {
  return [...hub.roots].flatMap((root) => (root === document ? [document.body] : [...root.children]));
}

/** Where the reader lives: what family has said, else what the host says, else the whole country. */
export function regionFor(
  library: Library,
  region: string,
  host: string,
): { region: string; isGuessed: boolean } {
  if (region !== 'CN') return { region, isGuessed: false };
  const guessed = library.directory.byHost(host)?.region ?? 'CN';
  return { region: guessed, isGuessed: guessed !== 'CN' };
}

/** Understands a model with everything that is known: directory, rights, region, family's numbers, earlier pages. */
export function understandWith(
  context: Context,
  library: Library,
  model: PageModel,
  memories: SiteMemories,
): Omit<Reading, 'reader'> {
  const steps = understandingWith(context, library, model, memories);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* understandingWith(
  context: Context,
  library: Library,
  model: PageModel,
  memories: SiteMemories,
  before?: Found,
): Generator<void, Omit<Reading, 'reader'>> {
  const { settings, shared } = context;
  const place = regionFor(library, shared.peek().region, model.host);
  const remembered = recall(memories, model.host, Date.now());
  const knowledge: Knowledge = {
    ...library,
    region: place.region,
    own: [],
    ...(remembered ? { remembered } : {}),
  };
  const first = yield* understanding(model, knowledge, before);
  const own = ownEntriesFor(settings.peek().own, model.host, first.category.site);
  const whole = own.length > 0 ? yield* understanding(model, { ...knowledge, own }, first.found) : first;
  return { understanding: whole, model, ...place };
}

/** Reads the page in slices when it is quiet, again when more has come, and keeps what it has shown for the site. */
export function readSite(context: Context): {
  reading: State<Reading | null>;
  stop: Stop;
} {
  const { window, document, hub, platform, settings, shared, signal: ended, report } = context;
  const reading = createState<Reading | null>(null);
  const reader = new PageReader();
  let memories: SiteMemories = {};
  let library: Library | null = null;
  let looks = 0;
  let timer = 0;
  let stopSlices: Stop = () => undefined;
  let late: Element[] = [];
  let isKept = false;
  const queue: Element[] = [];
  let isBusy = false;
  let isStale = false;

  const settling = function* (): Generator<void> {
    if (ended.aborted || !library) return;
    const model = reader.model(document, window.location.href);
    const before = reading.peek()?.understanding.found;
    reading.value = { ...(yield* understandingWith(context, library, model, memories, before)), reader };
    if (isKept) return;
    isKept = true;
    void keep(context, library, reading, memories).catch(report);
  };
  const working = function* (): Generator<void> {
    for (isStale = true; isStale; ) {
      isStale = false;
      for (const root of queue.splice(0)) if (root.isConnected) yield* reader.read(root);
      yield;
      yield* settling();
    }
    isBusy = false;
  };
  // One reading at a time: a second one would write into the text that the first is putting together.
  const look = (roots: readonly Element[]): void => {
    if (roots.length > 0) looks += 1;
    queue.push(...roots);
    isStale = true;
    if (isBusy) return;
    isBusy = true;
    stopSlices = runSliced(window, working(), () => undefined);
  };
  const wait = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const roots = late;
      late = [];
      look(roots);
    }, LATE_PAUSE);
  };
  const unsubscribe = hub.subscribe(({ added }) => {
    if (looks === 0 || looks >= MOST_LOOKS || added.length === 0) return;
    late.push(...added.filter((element) => !element.localName.startsWith('elder-')));
    if (late.length > 0) wait();
  });
  const begin = async (): Promise<void> => {
    memories = checkMemories(await platform.storage.get(MEMORY_KEY).catch(() => null));
    library = await loadLibrary();
    // A page that is still coming would be read in part, and its late parts again and again.
    if (await waitForPage(document, ended)) await pause(window, SETTLE_PAUSE, ended);
    if (ended.aborted || !document.body) return;
    look(topsOf(context));
  };
  // What family notes, or where she lives, changes what is offered at once.
  let known = knownOf(context);
  const again = (): void => {
    if (knownOf(context) === known) return;
    known = knownOf(context);
    if (reading.peek()) look([]);
  };
  const unwatch = [settings.subscribe(again), shared.subscribe(again)];
  window.setTimeout(() => void begin().catch(report), 0);
  return {
    reading,
    stop() {
      window.clearTimeout(timer);
      stopSlices();
      unsubscribe();
      for (const stop of unwatch) stop();
    },
  };
}

/** Waits until the whole page is there, or until we stop; true where there was something to wait for. */
function waitForPage(document: Document, ended: AbortSignal): Promise<boolean> {
  if (document.readyState !== 'loading' || ended.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(true), { once: true, signal: ended });
    ended.addEventListener('abort', () => resolve(false), { once: true });
  });
}

function pause(window: Window, ms: number, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, ms);
    ended.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** What the settings add to the library, as a text that can be compared. */
function knownOf({ settings, shared }: Context): string {
  return JSON.stringify([settings.peek().own, shared.peek().region]);
}

/** Keeps what the page has shown, and, if family allows it, what the site's contact pages show. */
async function keep(
  context: Context,
  library: Library,
  reading: State<Reading | null>,
  memories: SiteMemories,
): Promise<void> {
  const { platform, settings, signal: ended } = context;
  const now = reading.peek();
  if (!now || now.model.host === '' || !now.understanding.doing.isActionable) return;
  let next = remember(memories, now.model.host, now.understanding.contacts, Date.now());
  if (settings.peek().lookFurther && now.understanding.isAlert) {
    for (const url of contactPagesOf(now.model.links, now.model.url)) {
      const page = await fetchContactPage(url, ended);
      if (page?.body)
        next = remember(
          next,
          now.model.host,
          understandWith(context, library, readPage(page, url).model, {}).understanding.contacts,
          Date.now(),
        );
    }
    reading.value = { ...understandWith(context, library, now.model, next), reader: now.reader };
  }
  await platform.storage.set(MEMORY_KEY, next);
}
