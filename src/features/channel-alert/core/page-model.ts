/** Where on the page a text stands, as far as tags, roles and class names tell. */
export type Region = 'main' | 'nav' | 'header' | 'footer' | 'aside' | 'article' | 'quote' | 'comment';

/** A run of text that no block boundary interrupts. */
export interface Block {
  /** Place in the page's order; the adapter finds the element by it. */
  readonly index: number;
  readonly text: string;
  /** Lower-case tag of the nearest element that makes the block: h1, p, li, td, a, button, label, img … */
  readonly tag: string;
  readonly region: Region;
  /** Nothing but links: a menu or a list of headlines, which names things without saying them. */
  readonly linked?: boolean;
  /** For a bare number in a table: what the head of its column says. */
  readonly heading?: string;
}

export interface Link {
  readonly text: string;
  readonly href: string;
  readonly region: Region;
  readonly index: number;
}

/** Something to press or fill in: its words are its label, value or placeholder. */
export interface Control {
  readonly text: string;
  /** Lower-case `type` of an input, or the tag. */
  readonly type: string;
}

/** What is known of a page, without the page. */
export interface PageModel {
  readonly url: string;
  readonly host: string;
  readonly title: string;
  readonly description: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly controls: readonly Control[];
  /** Words beside pictures that are codes to scan. */
  readonly codes: readonly string[];
}
