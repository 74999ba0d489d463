import type { Stop } from '@/core/stop';

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
  /** Puts everything back, newest first. The ledger is empty afterwards and can be used again. */
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
      if (marks.get(name)?.delete(element)) element.removeAttribute(name);
    },
    setAttribute(element, name, value) {
      undos.push(replaceAttribute(element, name, value));
    },
    setStyle(element, property, value) {
      undos.push(replaceStyle(element, property, value));
    },
    insert(parent, node, before = null) {
      parent.insertBefore(node, before);
      undos.push(() => node.remove());
    },
    onUndo(undo) {
      undos.push(undo);
    },
    undo() {
      const due = undos.reverse();
      undos = [];
      for (const undo of due) undo();
      for (const [name, elements] of marks) for (const element of elements) element.removeAttribute(name);
      marks = new Map();
    },
  };
}

function replaceAttribute(element: Element, name: string, value: string | null): Stop {
  const before = element.getAttribute(name);
  write(element, name, value);
  return () => {
    if (element.getAttribute(name) === value) write(element, name, before);
  };
}

function write(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** The text of each `style` attribute before the first edit of any feature, and how many edits are open on it. */
const originals = new WeakMap<Element, { text: string | null; open: number }>();

function replaceStyle(element: ElementCSSInlineStyle & Element, property: string, value: string): Stop {
  const { style } = element;
  const original = originals.get(element) ?? { text: element.getAttribute('style'), open: 0 };
  originals.set(element, original);
  original.open += 1;
  const before = { value: style.getPropertyValue(property), priority: style.getPropertyPriority(property) };
  style.setProperty(property, value, 'important');
  const ours = style.getPropertyValue(property);
  return () => {
    if (style.getPropertyValue(property) === ours && style.getPropertyPriority(property) === 'important') {
      if (before.value === '') style.removeProperty(property);
      else style.setProperty(property, before.value, before.priority);
    }
    original.open -= 1;
    if (original.open > 0) return;
    originals.delete(element);
    restoreText(element, original.text);
  };
}

/** Gives the attribute its old letters when it says the same again (`color:red` and `color: red;` do). */
function restoreText(element: ElementCSSInlineStyle & Element, text: string | null): void {
  const declared = element.ownerDocument.createElement('i');
  if (text !== null) declared.setAttribute('style', text);
  if (sameDeclarations(declared.style, element.style)) write(element, 'style', text);
}

/** Whether both say the same; the order may differ, as taking a declaration out and putting it back moves it. */
function sameDeclarations(a: CSSStyleDeclaration, b: CSSStyleDeclaration): boolean {
  const list = (style: CSSStyleDeclaration): string =>
    style.cssText
      .split(';')
      .map((declaration) => declaration.trim())
      .sort()
      .join(';');
  return list(a) === list(b);
}
