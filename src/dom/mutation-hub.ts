import type { Stop } from '@/core/stop';
import { createLateRoots, mayHostLater } from './late-roots.ts';

/** What changed in the page since the last frame. Every element is connected and listed once. */
export interface MutationBatch {
  /** The topmost elements of each sub-tree that was added. */
  added: Element[];
  /** Elements whose text or `WATCHED_ATTRIBUTES` changed. */
  changed: Element[];
  /** Shadow roots that were found in what was added. */
  roots: ShadowRoot[];
}

/** The attributes of a page that change how it looks or what it says. */
export const WATCHED_ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'disabled', 'dir', 'src', 'href'];

/**
 * The page's one mutation observer. It watches the document and every shadow root in it, gathers what happens, and
 * tells its listeners once a frame, before the frame is painted.
 */
export interface MutationHub {
  /** `listener` is called with each batch; errors in it are reported and reach nobody else. */
  subscribe(listener: (batch: MutationBatch) => void): Stop;
  /** Runs `edit`, whose changes to the page are ours and are not told to anyone. */
  quietly(edit: () => void): void;
  /** `giveBack` is called before somebody reads the page's own layout anew: what was made of the old one goes first. */
  beforeReading(giveBack: () => void): Stop;
  /** Calls everybody who wants to give something back before the page's own layout is read. */
  readingAnew(): void;
  /** `offer` may give what settles the layout when elements that are about to grow have grown. */
  keepLayout(offer: SettleOffer): Stop;
  /** `grow` is called by `growTogether`, and lets what it is to make larger below `tops` grow. */
  joinGrowth(grow: Grower): Stop;
  /** Lets everybody grow what they will make larger below `tops`, so that the layout is measured once for all. */
  growTogether: Grower;
  /** What settles the layout after `growing` have grown; null where nobody remembers how the page made it. */
  settlerFor(growing: readonly Element[]): (() => void) | null;
  /** The document and the shadow roots known so far. */
  readonly roots: ReadonlySet<Document | ShadowRoot>;
  /**
   * Whether the first batch is still to come, and with it all that is there: a page that is loading has its style
   * sheets only when its first frame is due, and what is read before is read wrongly.
   */
  readonly willTellAll: boolean;
  /** Resolves when what is there has been told, or when there is nothing to wait for. */
  readonly told: Promise<void>;
  stop: Stop;
}

/** Reads what it needs of the elements before they grow; null where it cannot settle. */
type SettleOffer = (growing: readonly Element[]) => (() => void) | null;

/** @param announce is told what is about to grow */
type Grower = (tops: readonly Element[], announce: (growing: readonly Element[]) => void) => void;

export interface HubOptions {
  shadowRootOf(element: Element): ShadowRoot | null;
  report(error: unknown): void;
}

/** How long a batch waits at most for a frame, in ms. */
const HIDDEN_MS = 250;
const IN_VIEW_MS = 3000;
/** A page that is being parsed is told in one piece, as it is read better and cheaper so; but not later than this, in ms. */
const PARSE_MS = 300;

export function createMutationHub(document: Document, options: HubOptions): MutationHub {
  const view = document.defaultView;
  if (!view) throw new Error('a document without a window cannot be watched');
  const listeners = new Set<(batch: MutationBatch) => void>();
  const givers = new Set<() => void>();
  const keepers = new Set<SettleOffer>();
  const growers = new Set<Grower>();
  const roots = new Set<Document | ShadowRoot>([document]);
  const lateRoots = createLateRoots(view, {
    shadowRootOf: options.shadowRootOf,
    found(root) {
      addRoot(root);
      schedule();
    },
  });
  let added = new Set<Element>();
  let changed = new Set<Element>();
  let newRoots: ShadowRoot[] = [];
  let willTellAll = document.readyState !== 'complete';
  let isParsing = document.readyState === 'loading';
  let frame = 0;
  let timer = 0;
  let haveTold: () => void = () => undefined;
  // Not Promise.withResolvers: browsers that are sold in China often build on a Chromium older than 119.
  const told = new Promise<void>((resolve) => {
    haveTold = resolve;
  });

  const observer = new view.MutationObserver((records) => {
    gather(records);
    schedule();
  });
  const observe = (root: Document | ShadowRoot): void =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: WATCHED_ATTRIBUTES,
    });

  function gather(records: MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'childList') {
        let text = false;
        for (const node of record.addedNodes) {
          if (isElement(node)) added.add(node);
          else text = true;
        }
        if (text && isElement(record.target)) changed.add(record.target);
      } else {
        const element = isElement(record.target) ? record.target : record.target.parentElement;
        if (element) changed.add(element);
      }
    }
  }

  /**
   * A hidden tab gets no animation frames; a timer keeps it from falling behind. A tab in view gets none while it
   * waits for its style sheets: nothing is painted until then, and what is read without them is read wrongly.
   */
  function schedule(): void {
    if (frame !== 0 || isParsing || !view) return;
    frame = view.requestAnimationFrame(flush);
    timer = view.setTimeout(flush, document.hidden ? HIDDEN_MS : IN_VIEW_MS);
  }

  function flush(): void {
    view?.cancelAnimationFrame(frame);
    view?.clearTimeout(timer);
    frame = 0;
    gather(observer.takeRecords());
    willTellAll = false;
    const tops = topmost(added);
    for (const top of tops) discover(top);
    letGo();
    const batch: MutationBatch = {
      added: tops,
      changed: [...changed].filter((element) => element.isConnected && !isWithin(element, added)),
      roots: newRoots,
    };
    added = new Set();
    changed = new Set();
    newRoots = [];
    const isNews = batch.added.length + batch.changed.length + batch.roots.length > 0;
    if (isNews) for (const listener of [...listeners]) guarded(() => listener(batch));
    haveTold();
  }

  function endParsing(): void {
    if (!isParsing) return;
    isParsing = false;
    schedule();
  }

  function guarded(step: () => void): void {
    try {
      step();
    } catch (error) {
      options.report(error);
    }
  }

  function discover(top: Element): void {
    adopt(top);
    const walker = document.createTreeWalker(top, 1 /* NodeFilter.SHOW_ELEMENT */);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) adopt(node as Element);
  }

  function adopt(element: Element): void {
    if (element.localName.startsWith('elder-')) return;
    const root = options.shadowRootOf(element);
    if (root) addRoot(root);
    else if (mayHostLater(element)) lateRoots.expect(element);
  }

  function addRoot(root: ShadowRoot): void {
    if (roots.has(root)) return;
    roots.add(root);
    newRoots.push(root);
    observe(root);
    for (const child of root.children) discover(child);
  }

  /** A root whose host has left is forgotten; it is found again when the host comes back. */
  function letGo(): void {
    for (const root of roots) if ('host' in root && !root.host.isConnected) roots.delete(root);
  }

  observe(document);
  if (document.documentElement) {
    if (willTellAll) added.add(document.documentElement);
    else discover(document.documentElement);
  }
  newRoots = [];
  if (willTellAll) schedule();
  else haveTold();
  if (isParsing) {
    document.addEventListener('DOMContentLoaded', endParsing, { once: true });
    view.setTimeout(endParsing, PARSE_MS);
  }

  return {
    roots,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    told,
    get willTellAll() {
      return willTellAll;
    },
    beforeReading(giveBack) {
      givers.add(giveBack);
      return () => givers.delete(giveBack);
    },
    keepLayout(offer) {
      keepers.add(offer);
      return () => keepers.delete(offer);
    },
    joinGrowth(grow) {
      growers.add(grow);
      return () => growers.delete(grow);
    },
    growTogether(tops, announce) {
      for (const grow of [...growers]) guarded(() => grow(tops, announce));
    },
    settlerFor(growing) {
      for (const offer of keepers) {
        const settle = offer(growing);
        if (settle) return settle;
      }
      return null;
    },
    readingAnew: () => [...givers].forEach(guarded),
    quietly(edit) {
      gather(observer.takeRecords());
      if (added.size + changed.size > 0) schedule();
      try {
        edit();
      } finally {
        observer.takeRecords();
      }
    },
    stop() {
      isParsing = false;
      haveTold();
      observer.disconnect();
      lateRoots.stop();
      view.cancelAnimationFrame(frame);
      view.clearTimeout(timer);
      listeners.clear();
      givers.clear();
      keepers.clear();
      growers.clear();
    },
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isWithin(element: Element, tops: ReadonlySet<Element>): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) if (tops.has(node)) return true;
  return false;
}

/** The connected elements of `added` that no other element of it contains. */
function topmost(added: ReadonlySet<Element>): Element[] {
  return [...added].filter((element) => {
    if (!element.isConnected) return false;
    const parent = element.parentElement;
    return parent === null || !isWithin(parent, added);
  });
}
