import type { Bundle } from '@/core/actions';
import type { IconName } from '@/core/icon-name';
import type { Inspection } from '@/core/inspection';
import type { Watched } from '@/core/state';
import type { Stop } from '@/core/stop';
import type { Ledger } from '@/dom/ledger';
import type { MutationHub } from '@/dom/mutation-hub';
import type { Message, Say } from '@/i18n/messages';
import type { Platform } from '@/platform/port';
import type { SharedSettings } from '@/settings/schema';
import type { Choice, Slice, SliceSchema } from '@/settings/slice';
import type { Patch } from '@/settings/store';

/**
 * What the app must know of a feature before its code is loaded. Manifests are in the script that runs on every page,
 * so they carry no words: those are in the feature's face.
 */
export interface FeatureManifest<S extends SliceSchema = SliceSchema> {
  /** The folder's name. */
  readonly id: string;
  readonly settings: S;
  readonly frames: 'all' | 'top';
  /**
   * `always`: runs while elder mode is on and the feature is enabled. `tool`: runs while the reader has chosen it.
   */
  readonly runs: 'always' | 'tool';
  /** The script with its code. */
  readonly bundle: Bundle;
}

/** How a feature shows itself: its name, the words of its settings, its button. For the bar and the set-up page. */
export interface FeatureFace extends FeatureManifest {
  readonly name: Message;
  /** A setting's words stand under its key, an option's under `<key>.<option>`. */
  readonly settingNames: Readonly<Record<string, Message>>;
  readonly button?: BarButton;
}

/** How a feature shows on the bar or in 帮我. */
export interface BarButton {
  readonly place: 'bar' | 'help';
  /** Bar order, from left to right. */
  readonly order: number;
  readonly icon: IconName;
  readonly label: Message;
  /** A press shows these settings of the slice as large choices; without it a press chooses the tool. */
  readonly choices?: string;
  /** Whether there is any use for it on this page; asked when the menu opens, so it must be cheap. */
  isOffered?(document: Document): boolean;
}

/** What the top frame can show above the page. Containers lie in a closed shadow root in the top layer. */
export interface Overlay {
  /**
   * Opens the feature's panel. `mount` draws into the container and returns how to undraw. Only one panel is open at
   * a time; opening another closes this one. `closed` is called whenever it is gone, whoever closed it.
   */
  openPanel(panel: PanelRequest): Stop;
  /** A short sentence that stays until the reader dismisses it or says something else; also for screen readers. */
  tell(sentence: string, tone?: 'plain' | 'warning'): void;
  /** The same with one thing that she may do about it. It goes when she does it, dismisses it, or by the returned stop. */
  offer(offer: Offer): Stop;
}

export interface Offer {
  readonly sentence: string;
  readonly icon: IconName;
  /** At most six characters. */
  readonly label: string;
  onAccept(): void;
}

export interface PanelRequest {
  readonly id: string;
  readonly title: string;
  /** `strip` lies above the bar and leaves the page usable; `side` is a card at the right edge; `full` covers the page. */
  readonly shape: 'strip' | 'side' | 'full';
  /** Style sheet text for what `mount` draws. */
  readonly css?: string;
  mount(container: HTMLElement): Stop;
  closed?(): void;
}

/** What a feature is given while it runs. All of it ends with `signal`. */
export interface FeatureContext<S extends SliceSchema = SliceSchema> {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly settings: Watched<Slice<S>>;
  /** Changes the feature's own settings, as the set-up page would. */
  updateSettings(patch: Patch<Slice<S>>): Promise<void>;
  readonly shared: Watched<SharedSettings>;
  /** Which tool the reader has chosen in this tab, by its feature's id. */
  readonly tool: Watched<string | null>;
  chooseTool(id: string | null): void;
  readonly ledger: Ledger;
  readonly hub: MutationHub;
  /** Null in frames other than the top one. */
  readonly overlay: Overlay | null;
  readonly platform: Platform;
  readonly say: Say;
  /** Aborted when the feature stops: give it to every listener. */
  readonly signal: AbortSignal;
  /** For errors that are caught: told to nobody but the log, and never to the page. */
  report(error: unknown): void;
}

/**
 * A feature: `start` may change the page only through the ledger and the overlay; afterwards the returned stop, the
 * ledger's undo and the signal leave no trace.
 */
export interface Feature<S extends SliceSchema = SliceSchema> {
  readonly manifest: FeatureManifest<S>;
  start(context: FeatureContext<S>): Stop;
  /** What it understands of the page, for `npm run inspect`; asked whether it runs or not. */
  inspect?(context: FeatureContext<S>): Promise<Partial<Inspection>> | Partial<Inspection>;
}

/** Types a feature by its settings and forgets the type again, so that features fit into one list. */
export function defineFeature<S extends SliceSchema>(feature: Feature<S>): Feature {
  return feature as unknown as Feature;
}

/** A word for every setting of a slice and for every option of its choices. */
type SettingNames<S extends SliceSchema> = {
  readonly [K in keyof S & string as S[K] extends Choice<infer O> ? K | `${K}.${O}` : K]: Message;
};

/** Types a manifest by its settings. */
export function defineManifest<S extends SliceSchema>(manifest: FeatureManifest<S>): FeatureManifest<S> {
  return manifest;
}

/** Gives a manifest its face, with a word for each of its settings. */
export function defineFace<S extends SliceSchema>(
  manifest: FeatureManifest<S>,
  face: Omit<FeatureFace, keyof FeatureManifest> & { readonly settingNames: SettingNames<S> },
): FeatureFace {
  return { ...manifest, ...face };
}
