import { boundsOf } from '@/dom/bounds';
export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** What is to be put into the page for one field. */
export type Repair =
  | { readonly kind: 'label'; readonly words: string; readonly parent: Element; readonly before: Element }
  | { readonly kind: 'must'; readonly parent: Element };

const OTHER_INPUTS = [
  'hidden',
  'submit',
  'button',
  'image',
  'reset',
  'checkbox',
  'radio',
  'file',
  'range',
  'color',
  'search',
];
const TEXT_FIELDS = `input${OTHER_INPUTS.map((type) => `:not([type="${type}" i])`).join('')}, textarea`;
const ANY_FIELD = 'input:not([type="hidden" i]), select, textarea';
/** A lone box is a search box, and its page has no room for a line above it. */
const FEWEST = 2;
const SEARCHES = /搜|查找|关键[字词]|search|keyword|\bquery\b|\bkw\b/i;
/** Bars at the top of a page are as high as they are; a line more would lie over what is below. */
const FURNITURE = 'header, nav, [role="banner"], [role="navigation"], [role="search"], [role="toolbar"]';
const CALLED_FURNITURE = /(^|[\s_-])(header|head|top|topbar|top-?bar|navbar|nav|toolbar)($|[\s_-])/i;
/** Boxes without a form are one when they share one this near. */
const NEAR = 4;
/** How many boxes around a field may be its own. */
const REACH = 3;

/** Reads the fields of a root and says what to mend; nothing is written, so that all reading comes first. */
export function planRepairs(root: ParentNode): Repair[] {
  const fields = [...root.querySelectorAll<TextField>(TEXT_FIELDS)].filter(isOpen);
  const perForm = new Map<Element, number>();
  for (const field of fields) perForm.set(formOf(field), (perForm.get(formOf(field)) ?? 0) + 1);
  return fields
    .filter((field) => (perForm.get(formOf(field)) ?? 0) >= FEWEST)
    .flatMap((field) => [labelRepair(field), mustRepair(field)].filter((repair) => repair !== null));
}

function formOf(field: TextField): Element {
  const around = field.form ?? field.closest('form, section, table, main');
  if (around !== null) return around;
  let box: Element = field;
  for (let level = 0; level < NEAR && box.querySelectorAll(ANY_FIELD).length < FEWEST; level++)
    box = box.parentElement ?? box;
  return box;
}

/** A search box: by its own words, or by those of the button that stands beside it. */
function isSearch(field: TextField): boolean {
  const words = ['type', 'placeholder', 'name', 'id', 'class', 'aria-label'].map(
    (name) => field.getAttribute(name) ?? '',
  );
  if (SEARCHES.test(words.join(' '))) return true;
  const button = field.parentElement?.querySelector(
    'button, a, [type="submit" i], [type="button" i], [type="image" i]',
  );
  return SEARCHES.test(
    `${button?.textContent ?? ''} ${button?.getAttribute('value') ?? ''} ${button?.className ?? ''}`,
  );
}

function isFurniture(field: TextField): boolean {
  if (field.closest(FURNITURE) !== null) return true;
  for (
    let box = field.parentElement;
    box !== null && !box.matches('form, main, body');
    box = box.parentElement
  )
    if (CALLED_FURNITURE.test(`${box.className} ${box.id}`)) return true;
  return false;
}

/** Not where people cannot come: sites put fields there to catch robots. */
function isOpen(field: TextField): boolean {
  const view = field.ownerDocument.defaultView;
  const box = boundsOf(field);
  if (box.width > 0 && (box.right + (view?.scrollX ?? 0) < 0 || box.bottom + (view?.scrollY ?? 0) < 0))
    return false;
  if (field.closest('[aria-hidden="true"]') !== null) return false;
  return (
    !field.disabled && field.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) !== false
  );
}

/** A placeholder that is a field's only name vanishes with the first letter: it is put above the field to stay. */
function labelRepair(field: TextField): Repair | null {
  const words = field.placeholder.trim();
  if (words === '' || hasVisibleName(field) || isSearch(field) || isFurniture(field)) return null;
  const place = placeAbove(field);
  return place === null ? null : { kind: 'label', words, ...place };
}

/** "Required" is a star or nothing at all: the word is put behind the field's own label. */
function mustRepair(field: TextField): Repair | null {
  const [label] = field.labels ?? [];
  if (!field.required || label === undefined || (label.textContent ?? '').trim() === '') return null;
  if (label.querySelector('elder-must') !== null || /必填|一定要填/.test(label.textContent ?? ''))
    return null;
  return label.contains(field) ? null : { kind: 'must', parent: label };
}

function hasVisibleName(field: TextField): boolean {
  if ([...(field.labels ?? [])].some((label) => (label.textContent ?? '').trim() !== '')) return true;
  if (field.hasAttribute('aria-labelledby')) return true;
  const cell = field.closest('td, dd');
  if (cell?.previousElementSibling?.textContent?.trim()) return true;
  let at: Element | null = field;
  for (let level = 0; at !== null && level < REACH; level++, at = at.parentElement) {
    for (let node = at.previousSibling; node !== null; node = node.previousSibling) {
      if (node.nodeType === 1 && endsWords(node as Element)) return false;
      if (node.nodeType !== 8 && node.textContent?.trim()) return true;
    }
    if (at.parentElement?.matches('form, fieldset, body')) return false;
  }
  return false;
}

/** Another field or a button: what stands before it is about something else. */
function endsWords(element: Element): boolean {
  const others = `${ANY_FIELD}, button`;
  return element.matches(others) || element.querySelector(others) !== null;
}

/** The nearest place above the field where a line of its own does not push its neighbours about. */
function placeAbove(field: TextField): { parent: Element; before: Element } | null {
  let before: Element = field;
  for (let level = 0; level < REACH; level++) {
    const parent = before.parentElement;
    if (parent === null) return null;
    if (takesLines(parent) && isInFlow(before) && beginsLine(before))
      return isRow(parent) ? null : { parent, before };
    if (parent.querySelectorAll(ANY_FIELD).length > 1) return null;
    before = parent;
  }
  return null;
}

/** A line of its own put between words and the field that go on in one line would break that line in two. */
function beginsLine(element: Element): boolean {
  for (let node = element.previousSibling; node !== null; node = node.previousSibling) {
    if (node.nodeType === 3 && node.nodeValue?.trim()) return false;
    if (node.nodeType !== 1) continue;
    const before = node as Element;
    if (before.tagName === 'BR' || takesLine(before)) return true;
    if (before.checkVisibility?.() !== false && !before.matches('script, style, [type="hidden" i]'))
      return false;
  }
  return true;
}

/** Several fields in one line have no line above them that is only theirs. */
function isRow(parent: Element): boolean {
  const own = [...parent.children].filter((child) => child.matches(ANY_FIELD));
  return own.length > 1 && !own.every(beginsLine);
}

function takesLine(element: Element): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  return /^(block|flex|grid|table|list-item|flow-root)$/.test(display);
}

function takesLines(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style === undefined || element.tagName === 'LABEL') return false;
  const isColumn = /flex/.test(style.display) && style.flexDirection.startsWith('column');
  return isColumn || /^(block|list-item|table-cell|flow-root|)$/.test(style.display);
}

function isInFlow(element: Element): boolean {
  const position = element.ownerDocument.defaultView?.getComputedStyle(element).position;
  return position !== 'absolute' && position !== 'fixed';
}
