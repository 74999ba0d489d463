import { type Stop, stopAll } from '@/core/stop';
import { lay, type Slot } from './layers.ts';
import { layStyle } from './style-slot.ts';

/**
 * The edit ledger: the only way in which a feature changes the page. It knows the inverse of each edit, undoes them
 * in reverse, and restores only what is still ours: a value that the page has changed since is the page's.
 */
export interface Ledger {
  /** Sets an attribute of ours (`elder-*`), which no page uses. Cheap enough for every element of a large page. */
  mark(element: Element, name: `elder-${string}`, value: string): void;
  /** Takes a mark of ours back. */
  unmark(element: Element, name: `elder-${string}`): void;
  /** Sets one of the page's attributes, or removes it with `null`. */
  setAttribute(element: Element, name: string, value: string | null): void;
  /** Sets an inline declaration with `!important`. The `style` attribute comes back to the letter. */
  setStyle(element: ElementCSSInlineStyle & Element, property: string, value: string): void;
  /** Puts a node of ours into the page. */
  insert(parent: Node, node: ChildNode, before?: Node | null): void;
  /** Remembers any other inverse. */
  onUndo(undo: Stop): void;
  /**
   * Puts everything back, newest first; one inverse that throws holds up no other. The ledger is empty afterwards and
   * can be used again.
   *
   * @throws AggregateError of what inverses threw, at the end
   */
  undo(): void;
}

/** How many marks may be held before those on elements that left the page are let go (memory stays bounded). */
const COMPACT_AT = 4096;

export function createLedger(): Ledger {
  let undos: Stop[] = [];
  let marks = new Map<string, Set<Element>>();
  let nextCompaction = COMPACT_AT;

  const compact = (): void => {
    let held = 0;
    for (const [name, elements] of marks) {
      for (const element of elements) {
        if (element.isConnected) continue;
        element.removeAttribute(name);
        elements.delete(element);
      }
      held += elements.size;
    }
    nextCompaction = Math.max(COMPACT_AT, held * 2);
  };

  return {
    mark(element, name, value) {
      element.setAttribute(name, value);
      let elements = marks.get(name);
      if (!elements) {
        elements = new Set();
        marks.set(name, elements);
      }
      elements.add(element);
      if (elements.size > nextCompaction) compact();
    },
    unmark(element, name) {
      marks.get(name)?.delete(element);
      element.removeAttribute(name);
    },
    setAttribute(element, name, value) {
      undos.push(lay(element, attribute(element, name), value));
    },
    setStyle(element, property, value) {
      undos.push(layStyle(element, property, value));
    },
    insert(parent, node, before = null) {
      parent.insertBefore(node, before);
      undos.push(() => node.remove());
    },
    onUndo(undo) {
      undos.push(undo);
    },
    undo() {
      const due = stopAll(undos);
      const carried = marks;
      undos = [];
      marks = new Map();
      for (const [name, elements] of carried) eraseMark(name, elements);
      due();
    },
  };
}

function attribute(element: Element, name: string): Slot {
  return {
    key: name,
    read: () => element.getAttribute(name),
    write(value) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    },
  };
}

/** Takes a mark back from the elements that carry it, and from copies: pages clone their nodes, carousels among them. */
function eraseMark(name: string, elements: ReadonlySet<Element>): void {
  const roots = new Set<Node>();
  for (const element of elements) {
    element.removeAttribute(name);
    roots.add(element.ownerDocument).add(element.getRootNode());
  }
  for (const root of roots) {
    for (const copy of (root as ParentNode & Node).querySelectorAll?.(`[${name}]`) ?? []) {
      copy.removeAttribute(name);
    }
  }
}
