import { isShown } from '@/dom/is-shown';
import type { Ledger } from '@/dom/ledger';

/** Where the menus lie that a page opens while the pointer rests on their heading. */
const HEADINGS = 'li,[aria-haspopup],.dropdown';
const LISTS = ':is(ul,ol,dl,div,[role=menu])';
const MENUS = `:scope > ${LISTS}`;
const ANY_MENU = `:is(${HEADINGS}) > ${LISTS}`;

/** The rule that holds a menu open. */
export const MENUS_CSS =
  '[elder-open]:not(#\\9#\\9#\\9){display:block!important;visibility:visible!important;opacity:1!important;pointer-events:auto!important}';

/**
 * Menus that need a steady hand open on a click and stay until the next click elsewhere or Escape. The click that
 * opens a menu does not follow the link under it; the next one does.
 */
export class Menus {
  readonly #view: Window;
  readonly #ledger: Ledger;
  /** Menus that were seen closed: what is always open is no menu. */
  readonly #closed = new WeakSet<Element>();
  #open: Element[] = [];

  constructor(view: Window, ledger: Ledger) {
    this.#view = view;
    this.#ledger = ledger;
  }

  /** Remembers which menus are closed now. Reads only. */
  look(roots: Iterable<ParentNode>): void {
    for (const root of roots) {
      for (const menu of root.querySelectorAll(ANY_MENU)) {
        if (isShown(menu) || menu.parentElement?.matches(':hover')) continue;
        if (menu.querySelector('a[href],button')) this.#closed.add(menu);
      }
    }
  }

  listen(document: Document, signal: AbortSignal): void {
    document.addEventListener('click', (event) => this.#onClick(event), { capture: true, signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close(), { signal });
  }

  #onClick(event: MouseEvent): void {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element)) return;
    if (this.#open.some((menu) => menu.contains(target))) return;
    const heading = target.closest(HEADINGS);
    const menus = [...(heading?.querySelectorAll(MENUS) ?? [])].filter(
      (menu) => this.#closed.has(menu) && !menu.contains(target),
    );
    const isOpen = menus.some((menu) => this.#open.includes(menu));
    this.#close();
    if (menus.length === 0 || isOpen || !this.#opensOnHover(menus)) return;
    event.preventDefault();
    for (const menu of menus) this.#ledger.mark(menu, 'elder-open', '');
    this.#open = menus;
  }

  /** A menu of the page's own script opens by itself; one that shows under the pointer alone is held. */
  #opensOnHover(menus: readonly Element[]): boolean {
    return menus.every((menu) => this.#view.getComputedStyle(menu).display !== 'none' && isShown(menu));
  }

  #close(): void {
    for (const menu of this.#open) this.#ledger.unmark(menu, 'elder-open');
    this.#open = [];
  }
}
