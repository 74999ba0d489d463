import { besideSearch, guessName, nameOfSign, promptOf, SEARCH_WORDS } from './guess.ts';
import type { ControlName } from './known-names.ts';
import { nameOf } from './name.ts';

export type ControlRole =
  | 'button'
  | 'link'
  | 'textbox'
  | 'password'
  | 'checkbox'
  | 'radio'
  | 'switch'
  | 'select'
  | 'date'
  | 'file'
  | 'slider'
  | 'tab'
  | 'menuitem'
  | 'option'
  | 'image'
  | 'search';

export type ControlState =
  | 'required'
  | 'checked'
  | 'unchecked'
  | 'disabled'
  | 'readonly'
  | 'expanded'
  | 'collapsed'
  | 'selected'
  | 'invalid'
  | 'new-window';

/** What a control holds, as far as it may be said aloud. */
export type ControlContent =
  | { readonly kind: 'empty' }
  /** Filled, and nothing about it is said. */
  | { readonly kind: 'secret' }
  /** Numbers are checked by their length, and overheard by neighbours: only how many places are filled. */
  | { readonly kind: 'places'; readonly count: number }
  | { readonly kind: 'text'; readonly text: string };

/** A control as point-to-read says it. */
export interface ControlDescription {
  readonly role: ControlRole;
  readonly name: ControlName;
  readonly states: readonly ControlState[];
  /** Absent for what holds nothing (buttons, links). */
  readonly content?: ControlContent;
  /** What the page says besides: its description or placeholder. */
  readonly hint: string;
}

/** Controls by selector, the first that matches. */
const ROLES: readonly (readonly [selector: string, role: ControlRole])[] = [
  ['[role="switch"]', 'switch'],
  ['[role="tab"]', 'tab'],
  ['[role^="menuitem"]', 'menuitem'],
  ['[role="option"]', 'option'],
  ['[role="checkbox"],input[type="checkbox"]', 'checkbox'],
  ['[role="radio"],input[type="radio"]', 'radio'],
  ['[role="combobox"]:not(input),[role="listbox"],select', 'select'],
  ['input[type="password"]', 'password'],
  ['input[type="search"],[role="searchbox"]', 'search'],
  ['input[type="file"]', 'file'],
  [
    'input[type="date"],input[type="datetime-local"],input[type="month"],input[type="time"],input[type="week"]',
    'date',
  ],
  ['input[type="range"],[role="slider"]', 'slider'],
  [
    'button,[role="button"],input[type="submit"],input[type="button"],input[type="reset"],input[type="image"],summary',
    'button',
  ],
  ['a[href],[role="link"],area[href]', 'link'],
  [
    'input:not([type="hidden"]),textarea,[role="textbox"],[contenteditable=""],[contenteditable="true"]',
    'textbox',
  ],
  ['img[alt]:not([alt=""]),[role="img"]', 'image'],
];

/** Anything that `describeControl` can describe. */
export const CONTROLS = ROLES.map(([selector]) => selector).join(',');

const STATES: readonly (readonly [selector: string, state: ControlState])[] = [
  ['[required],[aria-required="true"]', 'required'],
  [':disabled,[aria-disabled="true"]', 'disabled'],
  ['input[readonly],textarea[readonly],[aria-readonly="true"]', 'readonly'],
  ['[aria-expanded="true"],details[open]>summary', 'expanded'],
  ['[aria-expanded="false"],details:not([open])>summary', 'collapsed'],
  ['[aria-selected="true"],[aria-current]:not([aria-current="false"])', 'selected'],
  ['[aria-invalid="true"]', 'invalid'],
  ['a[target="_blank"]', 'new-window'],
];

/** Fields whose content is nobody's business: never said, not even its length. */
const SECRET_AUTOCOMPLETE = /password|one-time-code|^cc-/u;
const SECRET_NAME =
  /密码|口令|验证码|校验码|动态码|卡号|安全码|有效期|password|passwd|pwd|captcha|verif|vcode|cvv|cvc|card-?(?:no|num)|otp|\bpin\b/iu;

/** A day or month in numbers, which is no number to be counted. */
const DATE = /^(?:19|20)\d\d-\d{1,2}(?:-\d{1,2})?$/u;

/** A name that only the maker's file has. */
const FILE_NAME = /^[\w-]+\.(?:jpe?g|png|gif|svg|webp|bmp)$/iu;
/** A number, where a picture is to be named, is the maker's, too. */
const NUMBER = /^\d+$/u;

/** A field that says so is for searching, whatever stands beside it. */
const SEARCHES = /搜索|搜一搜|^搜|search/iu;

/** The control at or around an element, with what may be said about it; `undefined` where there is none. */
export function describeControl(element: Element): ControlDescription | undefined {
  const control = controlAt(element);
  const role = control === null ? undefined : ROLES.find(([selector]) => control.matches(selector))?.[1];
  if (control === null || role === undefined) return undefined;
  const name = spokenNameOf(control);
  const content = contentOf(control, role, name);
  return {
    role,
    name,
    states: statesOf(control, role),
    ...(content && { content }),
    hint: hintOf(control, name),
  };
}

/** What a control is called when it is spoken: pictures of fonts are no words, signs are, and something always is said. */
function spokenNameOf(control: Element): ControlName {
  // A button to send without words of its own is called so by the browser, in its language.
  const isUnnamed = control.matches(
    'input[type="submit"]:is(:not([value]),[value=""]):not([aria-label],[title])',
  );
  const given = (isUnnamed ? '' : nameOf(control))
    .replace(/\p{Co}/gu, '')
    .trim()
    .replace(/[\s*＊:：]+$/u, '');
  const sign = nameOfSign(given);
  if (sign !== undefined) return sign;
  const placeholder = control.getAttribute('placeholder')?.trim() ?? '';
  const isExample = placeholder !== '' && (given === placeholder || SEARCH_WORDS.test(placeholder));
  const search = isExample ? besideSearch(control) : undefined;
  if (search !== undefined) return search;
  if (SEARCHES.test(placeholder)) return { own: 'search' };
  if (/[\p{L}\p{N}]/u.test(given) && !isNoName(given, control)) return given;
  return control.getAttribute('title')?.trim() || guessName(control);
}

function isNoName(given: string, control: Element): boolean {
  return FILE_NAME.test(given) || (NUMBER.test(given) && control.querySelector('img') !== null);
}

/** The control that a point means: itself, the one around it, or the field of the label around it. */
export function controlAt(element: Element): Element | null {
  return element.closest(CONTROLS) ?? element.closest('label')?.control ?? null;
}

function statesOf(control: Element, role: ControlRole): ControlState[] {
  const states = STATES.filter(([selector]) => control.matches(selector)).map(([, state]) => state);
  if (!/^(?:checkbox|radio|switch)$/u.test(role)) return states;
  const isChecked = control.getAttribute('aria-checked') === 'true' || (control as HTMLInputElement).checked;
  return [isChecked ? 'checked' : 'unchecked', ...states];
}

function contentOf(control: Element, role: ControlRole, name: ControlName): ControlContent | undefined {
  if (role === 'select') return selectContent(control);
  if (!/^(?:textbox|search|date|password|slider)$/u.test(role)) return undefined;
  const value = 'value' in control ? String(control.value) : (control.textContent ?? '').trim();
  if (value === '') return { kind: 'empty' };
  if (role === 'password' || isSecret(control, name)) return { kind: 'secret' };
  return /^[\dXx\s-]{6,}$/u.test(value) && role !== 'date' && !DATE.test(value)
    ? { kind: 'places', count: value.replace(/[\s-]/gu, '').length }
    : { kind: 'text', text: value };
}

/** Whether what is typed here must never be said: passwords, one-time codes, card numbers. */
export function isSecret(control: Element, name: ControlName): boolean {
  const marks = ['name', 'id', 'placeholder', 'aria-label'].map(
    (attribute) => control.getAttribute(attribute) ?? '',
  );
  return (
    control.matches('input[type="password"]') ||
    SECRET_AUTOCOMPLETE.test(control.getAttribute('autocomplete') ?? '') ||
    SECRET_NAME.test([typeof name === 'string' ? name : name.own, ...marks].join(' '))
  );
}

function selectContent(control: Element): ControlContent | undefined {
  if (control.localName !== 'select') return undefined;
  const list = control as HTMLSelectElement;
  const prompt = promptOf(list);
  const text = [...list.selectedOptions]
    .filter((option) => option !== prompt)
    .map((option) => option.text.trim())
    .join('，');
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

/** The page's own help for the control, when it says more than the name. */
function hintOf(control: Element, name: ControlName): string {
  const described = (control.getAttribute('aria-describedby') ?? '')
    .split(/\s+/u)
    .map((id) => (id === '' ? '' : (control.ownerDocument.getElementById(id)?.textContent?.trim() ?? '')))
    .filter((text) => text !== '')
    .join('，');
  const hint =
    described || control.getAttribute('placeholder')?.trim() || control.getAttribute('title')?.trim() || '';
  return hint === name ? '' : hint;
}
