import type { Stop } from '@/core/stop';
import { lay, type Slot } from './layers.ts';

type Styled = ElementCSSInlineStyle & Element;

/** The letters of a `style` attribute before our first edit, and those that our last edit left. */
interface Letters {
  readonly before: string | null;
  left: string | null;
  /** How many of our edits stand. */
  open: number;
  /** Whether the page has written the attribute since, which makes the letters the page's. */
  isPages: boolean;
}

const letters = new WeakMap<Element, Letters>();

/**
 * Lays an `!important` declaration over an element's inline style. The stop gives the attribute back to the letter
 * (`color:red` stays `color:red`), unless the page has written it since; then only our declaration goes.
 */
export function layStyle(element: Styled, property: string, value: string): Stop {
  const own = letters.get(element) ?? openLetters(element);
  own.open += 1;
  const takeAway = follow(element, own, () =>
    lay(element, declaration(element.style, property), join(value, 'important')),
  );
  let done = false;
  return () => {
    if (done) return;
    done = true;
    follow(element, own, takeAway);
    own.open -= 1;
    if (own.open > 0) return;
    letters.delete(element);
    if (!own.isPages) writeStyle(element, own.before);
  };
}

function openLetters(element: Element): Letters {
  const text = element.getAttribute('style');
  const own: Letters = { before: text, left: text, open: 0, isPages: false };
  letters.set(element, own);
  return own;
}

/** Runs an edit of ours and remembers what it left; whatever stood there in between was the page's. */
function follow<T>(element: Element, own: Letters, edit: () => T): T {
  if (element.getAttribute('style') !== own.left) own.isPages = true;
  const result = edit();
  own.left = element.getAttribute('style');
  return result;
}

function writeStyle(element: Element, text: string | null): void {
  if (text === null) element.removeAttribute('style');
  else element.setAttribute('style', text);
}

function declaration(style: CSSStyleDeclaration, property: string): Slot {
  return {
    key: `style:${property}`,
    read() {
      const value = style.getPropertyValue(property);
      return value === '' ? null : join(value, style.getPropertyPriority(property));
    },
    write(text) {
      if (text === null) return void style.removeProperty(property);
      const at = text.lastIndexOf('!');
      style.setProperty(property, text.slice(0, at), text.slice(at + 1));
    },
  };
}

function join(value: string, priority: string): string {
  return `${value}!${priority}`;
}
