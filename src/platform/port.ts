import type { ActionName, Bundle, OwnPage, Reply, Request, Target } from '@/core/actions';
import type { Stop } from '@/core/stop';

/** A place that keeps values by key. Values are JSON. Rejects when the browser refuses to read or write. */
export interface KeyValueArea {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Calls `changed` with the new value (undefined when removed) whenever any part of the installation writes `key`. */
  watch(key: string, changed: (value: unknown) => void): Stop;
}

/** Sends and answers the actions of `core/actions.ts`. */
export interface Messenger {
  /** Resolves to null when nobody answers (the other side is gone, or this platform has no other side). */
  send<A extends ActionName>(action: A, payload: Request<A>, to: Target): Promise<Reply<A> | null>;
  on<A extends ActionName>(action: A, answer: (payload: Request<A>) => Promise<Reply<A>> | Reply<A>): Stop;
}

/**
 * All that the product asks of the browser it runs in. Adapters: `extension`, `userscript`, and `memory` for tests.
 * Nothing outside the adapters names `browser.*` or `GM_*`.
 */
export interface Platform {
  readonly kind: 'extension' | 'userscript' | 'memory';
  /** Kept until removed. */
  readonly storage: KeyValueArea;
  /** Kept until the browser closes; never written to disk where the platform can promise that. */
  readonly sessionStorage: Omit<KeyValueArea, 'watch'>;
  /** False when settings cannot outlive this site (a userscript without `GM_*`). */
  readonly keepsSettingsEverywhere: boolean;
  readonly messages: Messenger;
  /** Makes sure a script that is loaded on demand has run in this frame. Rejects when it cannot be loaded. */
  load(bundle: Bundle): Promise<void>;
  /** False where the platform has no pages of its own. */
  openPage(page: OwnPage): Promise<boolean>;
  /** A style sheet of user origin, which beats the page's inline `!important`; null where the platform has none. */
  readonly insertUserCss: ((css: string) => Promise<Stop>) | null;
  /** The shadow root of an element, also a closed one where the platform lets us see it. */
  shadowRootOf(element: Element): ShadowRoot | null;
}
