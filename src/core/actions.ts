import type { Inspection } from './inspection.ts';

/** The scripts that are loaded when first needed. Where the mode is on top frames have `look` and `top` from the start. */
export type Bundle =
  | 'look'
  | 'top'
  | 'chinese-aids'
  | 'read-aloud'
  | 'voice-doctor'
  | 'reader'
  | 'form-steps'
  | 'form-labels'
  | 'channel-alert'
  | 'help';
/** The extension's own pages that a reader or her family may be led to. */
export type OwnPage = 'setup';

/** The text of one frame, and by what it is known from outside. */
export interface FrameText {
  /** A number that the frame draws for itself, to be told by it what of its text is being said. */
  readonly frame: string;
  readonly href: string;
  /** Of its window, in px. */
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly FrameTextBlock[];
}

/** A block of a frame's text; with `inner` the address of a frame of another site, whose text has its place here. */
export interface FrameTextBlock {
  readonly text: string;
  readonly lang: string;
  readonly inner?: string;
}

/** What is being said of a frame's text, in positions of one of its blocks; nothing without `sentence`. */
export interface FrameMark {
  readonly frame: string;
  readonly block: number;
  readonly sentence?: readonly [start: number, end: number];
  readonly word?: readonly [start: number, end: number];
}

/**
 * Every message that may pass between the parts of one installation. Messages are actions only: settings travel
 * through storage. `request` is sent, `reply` comes back.
 */
export interface Actions {
  /** Page → background: run a script in the asking frame. No reply means that it could not be run. */
  'load-bundle': { request: { bundle: Bundle }; reply: { loaded: true } };
  /** Page → background: open one of our own pages in a new tab. */
  'open-page': { request: { page: OwnPage }; reply: null };
  /** Page → background: put a user-origin style sheet into the asking frame, or take it out. */
  'user-css': { request: { css: string; insert: boolean }; reply: null };
  /** Page → background: show the asking tab larger, in the browser's own way; 1 puts it back. */
  'zoom-tab': { request: { factor: number }; reply: null };
  /** Page → background: what is kept until the browser closes, which content scripts cannot reach themselves. */
  'session-get': { request: { key: string }; reply: { value: unknown } };
  'session-set': { request: { key: string; value: unknown }; reply: null };
  /** Page → background: make sure that the voice in the package can be reached. */
  'wake-voice': { request: Record<string, never>; reply: null };
  /** Top frame → the other frames of its tab: which tool is in use now. */
  'tool-chosen': { request: { tool: string | null }; reply: null };
  /** A frame → the top frame: what is pointed at in it, for 指读. `isSaid`: it has rested long enough to be said. */
  pointed: { request: { words: string; language: string; isSaid: boolean }; reply: null };
  /** Top frame → the other frames of its tab: tell what is read in you, by `frame-text`. */
  'tell-text': { request: Record<string, never>; reply: null };
  /** A frame → the top frame: what is read in it, for 朗读. Its address and size tell which frame it is. */
  'frame-text': { request: FrameText; reply: null };
  /** Top frame → the other frames of its tab: mark what is being said of you; whoever is not meant marks nothing. */
  'frame-mark': { request: FrameMark; reply: null };
  /** Background → top frame: tell what was understood of the page. */
  inspect: { request: Record<string, never>; reply: Inspection };
  /** Background or our own pages → top frame: is somebody there? */
  ping: { request: Record<string, never>; reply: { enabled: boolean } };
}

export type ActionName = keyof Actions;
export type Request<A extends ActionName> = Actions[A]['request'];
export type Reply<A extends ActionName> = Actions[A]['reply'];

/** One message on the wire. */
export interface Envelope<A extends ActionName = ActionName> {
  elder: A;
  payload: Request<A>;
  to: Target;
}

/** Who an action is for. `frames` are the asking tab's other frames, `top` its top frame. */
export type Target = 'background' | 'top' | 'frames';

/** True for what our own parts send; anything else on the channel is left alone. */
export function isEnvelope(value: unknown): value is Envelope {
  return (
    typeof value === 'object' && value !== null && 'elder' in value && 'payload' in value && 'to' in value
  );
}
