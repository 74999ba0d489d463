import { boundsOf } from '@/dom/bounds';
import { hasLayout, labelsOf } from './shown.ts';
import { labelText, NOT_LINKS, textOf } from './text-of.ts';

const FIELD =
  'input:not([type="hidden" i]):not([type="submit" i]):not([type="button" i]):not([type="image" i]):not([type="reset" i]), select, textarea, [contenteditable="true"]';
/** What a site says when an answer is amiss stands beside the field too, and is not its name. */
const IS_MESSAGE =
  /不能为空|不正确|有误|格式(错误|不对)|请输入正确|不能少于|can't be blank|is (required|invalid)\.?$/i;
/** The beginning of an address of a page, to be completed in the field. */
const IS_ADDRESS = /^(https?:\/\/|www\.)/i;
/** How far up the tree words are still taken to be about the field. */
const REACH = 5;
const LONGEST = 120;
/** Words before a field that are longer than this are taken only where it has no better name. */
const SENTENCE = 40;
/** What sites put into aria-label when they mean none. */
const NOT_A_LABEL =
  /^(no-?label|undefined|null|input|text|label|required|必填|\*|[:：*×✕xX|/\\-]|.*\b(or|and)|.*或者?)$/i;
/** A hint that shows an answer (someone@example.com, 138…) is an example, not a name. */
const IS_EXAMPLE = /@|^[\d\s\-/_.()]+$|^(e\.g|例如|如[:：])/i;
/** Pixels between words and the field that they stand over or before. */
const BESIDE = { left: 260, above: 48 };

export interface Labelling {
  readonly label: string;
  /** Words just before the field, when they are not the label. */
  readonly before: string;
  readonly after: string;
  /** The page marks it, by a star or a word, as one that must be answered. */
  readonly starred: boolean;
}

const STARRED = /[*＊]|必填|必须|\brequired\b|\bmandatory\b/i;

/** What the page calls a field: its own label first, then the table, the words before it, its placeholder, its title. */
export function labelOf(field: Element): Labelling {
  const before = isTicked(field) ? '' : wordsBefore(field);
  const after = wordsAfter(field);
  const nearest = isTicked(field) ? after || wordsBefore(field) : before;
  const isClose = nearest.length <= SENTENCE && (isTicked(field) || !isCaption(before, field));
  const candidates: readonly (string | (() => string))[] = [
    ownLabel(field),
    describedBy(field, 'aria-labelledby'),
    cellLabel(field),
    field.getAttribute('aria-label') ?? '',
    isClose ? nearest : '',
    placeholderOf(field),
    field.getAttribute('title') ?? '',
    nearest,
    // Measures the page around: only where nothing else names the field.
    () => nearestOnScreen(field),
  ];
  const raw = firstLabel(candidates);
  const label = tidyLabel(raw);
  const starred = isStarred(`${raw} ${field.getAttribute('placeholder') ?? ''}`);
  return { label, before: tidyLabel(before) === label ? '' : before, after, starred };
}

/** Whether words before a field head a box of several fields that each have their own placeholder: 登录, not 账号. */
function isCaption(words: string, field: Element): boolean {
  if (words === '' || placeholderOf(field) === '') return false;
  let at = field;
  for (let level = 0; level < REACH && at.parentElement !== null; level++) {
    if (hasWordsBefore(at)) return at !== field && at.querySelectorAll(FIELD).length > 1;
    at = at.parentElement;
  }
  return false;
}

function hasWordsBefore(element: Element): boolean {
  for (let node = element.previousSibling; node !== null; node = node.previousSibling)
    if (isLabel(tidyLabel(wordsOf(node)))) return true;
  return false;
}

function placeholderOf(field: Element): string {
  const placeholder = field.getAttribute('placeholder') ?? '';
  return IS_EXAMPLE.test(placeholder.trim()) ? '' : placeholder;
}

function firstLabel(candidates: readonly (string | (() => string))[]): string {
  for (const candidate of candidates) {
    const text = typeof candidate === 'string' ? candidate : candidate();
    if (isLabel(tidyLabel(text))) return text;
  }
  return '';
}

/** Whether words say that an answer is a must. */
export function isStarred(words: string): boolean {
  return STARRED.test(words);
}

/** What a group of ticks is called: the words before the first of them, else those before the whole group. */
export function groupLabelOf(controls: readonly [Element, ...Element[]], around: Element | null): Labelling {
  const [first] = controls;
  const texts = new Set(controls.map((control) => labelOf(control).label));
  const candidates = [
    wordsBefore(first, around ?? undefined),
    cellLabel(first),
    around === null ? '' : labelOf(around).label,
  ];
  const raw = candidates.find((text) => isLabel(tidyLabel(text)) && !texts.has(tidyLabel(text))) ?? '';
  return { label: tidyLabel(raw), before: '', after: '', starred: isStarred(raw) };
}

/** The text of the elements that an ARIA attribute names. */
export function describedBy(field: Element, attribute: 'aria-labelledby' | 'aria-describedby'): string {
  const ids = (field.getAttribute(attribute) ?? '').split(/\s+/).filter((id) => id !== '');
  const root = field.getRootNode() as Document | ShadowRoot;
  return ids
    .map((id) => root.getElementById?.(id) ?? null)
    .map((element) => (element === null ? '' : textOf(element)))
    .filter((text) => text !== '')
    .join(' ');
}

/** A label as it is read: without stars, colons, counters and marks for "required". */
export function tidyLabel(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s*＊•·|▼×✕]+|[\s*＊:：|▼]+$/g, '')
    .replace(/[(（[【]?(必填项?|required|mandatory|必须)[)）\]】]?$/i, '')
    .replace(/^([(（]?必填[)）]?|required)\s*/i, '')
    .replace(/^[\s*＊•·|]+|[\s*＊:：|]+$/g, '')
    .replace(/^\p{Script=Han}(?:\s\p{Script=Han})+$/u, (spaced) => spaced.replace(/\s/g, ''))
    .trim();
}

function isLabel(text: string): boolean {
  return (
    text !== '' &&
    text.length <= LONGEST * 2 &&
    /\p{L}/u.test(text) &&
    !NOT_A_LABEL.test(text) &&
    !IS_ADDRESS.test(text) &&
    !IS_MESSAGE.test(text)
  );
}

function isTicked(field: Element): boolean {
  return (
    /^(radio|checkbox)$/.test((field as Partial<HTMLInputElement>).type ?? '') ||
    /^(checkbox|radio|switch)$/.test(field.getAttribute('role') ?? '')
  );
}

function ownLabel(field: Element): string {
  const read = isTicked(field) ? textOf : labelText;
  const texts = labelsOf(field).map((label) => beginningOf(read(label)));
  return texts.find((text) => isLabel(tidyLabel(text))) ?? '';
}

/** Of a label that explains at length only what comes before the explanation. */
function beginningOf(text: string): string {
  return text.length <= LONGEST ? text : (text.split(/[:：。.?？!！]/)[0] ?? '').slice(0, LONGEST);
}

/** In a table used as a form: the cell before, else the head of the column. */
function cellLabel(field: Element): string {
  const cell = field.closest('td, th') as HTMLTableCellElement | null;
  if (cell === null || isLabel(tidyLabel(wordsBefore(field, cell)))) return '';
  const row = cell.parentElement;
  const previous = cell.previousElementSibling;
  if (previous !== null && previous.querySelector(FIELD) === null) {
    const text = textOf(previous);
    if (isLabel(tidyLabel(text)) && !/^\d+$/.test(text)) return text;
  }
  const index = row === null ? -1 : [...row.children].indexOf(cell);
  const head = cell.closest('table')?.querySelector('tr')?.children[index];
  return head !== undefined && head !== cell && head.querySelector(FIELD) === null ? textOf(head) : '';
}

/** The nearest words before the field, not crossing another field; stops at `within`. */
function wordsBefore(field: Element, within?: Element): string {
  let at: Element | null = field;
  let star = '';
  for (let level = 0; at !== null && level < REACH; level++) {
    for (let node = at.previousSibling; node !== null; node = node.previousSibling) {
      if (holdsField(node)) return '';
      const text = wordsOf(node);
      if (isLabel(tidyLabel(text))) return lastSentence(text) + star;
      if (/^[*＊]$/.test(text)) star = '*';
    }
    at = at.parentElement;
    if (at === null || at === within || /^(FORM|BODY|TR|FIELDSET)$/.test(at.tagName)) return '';
  }
  return '';
}

/** Words that are not links: those lead elsewhere and name nothing here. */
function wordsOf(node: Node): string {
  return node.nodeType === 1 && (node as Element).tagName !== 'LABEL'
    ? textOf(node, NOT_LINKS)
    : textOf(node);
}

function wordsAfter(field: Element): string {
  for (let node = field.nextSibling; node !== null; node = node.nextSibling) {
    if (holdsField(node)) return '';
    const text = textOf(node);
    if (text !== '') return text.slice(0, LONGEST);
  }
  return '';
}

function holdsField(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.matches(FIELD) || element.querySelector(FIELD) !== null;
}

/** Of a long run of words only the end is about the field. */
function lastSentence(text: string): string {
  if (text.length <= LONGEST) return text;
  return (
    text
      .split(/[。.!?！？\n]/)
      .filter((part) => part.trim() !== '')
      .at(-1)
      ?.trim()
      .slice(-LONGEST) ?? ''
  );
}

/** With layout: the words straight before or above the field, wherever they are in the tree. */
function nearestOnScreen(field: Element): string {
  const document = field.ownerDocument;
  if (!hasLayout(document)) return '';
  const box = boundsOf(field);
  const scope = field.closest('form, table, fieldset, section, div') ?? document.body;
  let best = { text: '', distance: Number.POSITIVE_INFINITY };
  for (const element of scope.querySelectorAll('label, span, div, p, td, th, dt, b, strong, font')) {
    if (element.childElementCount > 2 || holdsField(element) || isAnothers(element, field)) continue;
    const distance = distanceBefore(boundsOf(element), box);
    if (distance >= best.distance) continue;
    const text = textOf(element);
    if (isLabel(tidyLabel(text)) && text.length <= LONGEST) best = { text, distance };
  }
  return best.text;
}

/** A label that belongs to another control stands near this one by chance. */
function isAnothers(element: Element, field: Element): boolean {
  const control = (element.closest('label') as HTMLLabelElement | null)?.control;
  return control !== null && control !== undefined && control !== field;
}

function distanceBefore(words: DOMRect, field: DOMRect): number {
  if (words.width === 0 || words.height === 0) return Number.POSITIVE_INFINITY;
  const sameLine = words.top < field.bottom && words.bottom > field.top;
  const left = field.left - words.right;
  if (sameLine && left >= -4 && left <= BESIDE.left) return left;
  const over = words.left < field.right && words.right > field.left;
  const above = field.top - words.bottom;
  return over && above >= -4 && above <= BESIDE.above ? above + 1 : Number.POSITIVE_INFINITY;
}
