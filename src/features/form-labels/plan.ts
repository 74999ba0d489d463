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
/** How many boxes around a field may be its own. */
const REACH = 3;

/** Reads the fields of a root and says what to mend; nothing is written, so that all reading comes first. */
export function planRepairs(root: ParentNode): Repair[] {
  const fields = [...root.querySelectorAll<TextField>(TEXT_FIELDS)].filter(isOpen);
  const perForm = new Map<Element | null, number>();
  for (const field of fields) perForm.set(formOf(field), (perForm.get(formOf(field)) ?? 0) + 1);
  return fields
    .filter((field) => (perForm.get(formOf(field)) ?? 0) >= FEWEST)
    .flatMap((field) => [labelRepair(field), mustRepair(field)].filter((repair) => repair !== null));
}

function formOf(field: TextField): Element | null {
  return field.form ?? field.closest('form, section, table, main');
}

function isOpen(field: TextField): boolean {
  return (
    !field.disabled && field.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) !== false
  );
}

/** A placeholder that is a field's only name vanishes with the first letter: it is put above the field to stay. */
function labelRepair(field: TextField): Repair | null {
  const words = field.placeholder.trim();
  if (words === '' || hasVisibleName(field)) return null;
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
    if (takesLines(parent) && parent.querySelectorAll(ANY_FIELD).length >= 1 && isInFlow(before))
      return { parent, before };
    if (parent.querySelectorAll(ANY_FIELD).length > 1) return null;
    before = parent;
  }
  return null;
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
