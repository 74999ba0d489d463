import type { Constraints, Control, FieldFacts, FieldOption, FieldState } from '../core/field-model.ts';
import { describedBy, groupLabelOf, isStarred, type Labelling, labelOf, tidyLabel } from './labels.ts';
import { isPutAway, isShown, isTrap, labelsOf } from './shown.ts';
import { textOf } from './text-of.ts';

/** A field in the page: the control or, for radios and tick boxes of one name, all of them. */
export interface PageField {
  readonly facts: FieldFacts;
  readonly controls: readonly [HTMLElement, ...HTMLElement[]];
}

const CONTROL_OF_TYPE: Readonly<Record<string, Control>> = {
  radio: 'choice',
  checkbox: 'yes-no',
  date: 'date',
  'datetime-local': 'custom',
  month: 'month',
  week: 'custom',
  time: 'time',
  file: 'file',
  range: 'range',
  color: 'custom',
};
const CONTROL_OF_ROLE: Readonly<Record<string, Control>> = {
  textbox: 'multiline',
  slider: 'custom',
  combobox: 'custom',
  listbox: 'custom',
};
const SEND_CODE = /获取|发送|send|get.{0,6}code|获得/i;

/** Reads one field, or the group of ticks that belong together. */
export function readFacts(controls: readonly [HTMLElement, ...HTMLElement[]], key: string): FieldFacts {
  const [first] = controls;
  const kind = kindOf(first);
  const boxes = isTick(first) || controls.length === 1 ? {} : { boxes: controls.length };
  const { starred, ...labelling } = controls.length > 1 ? groupLabelling(controls) : labelOf(first);
  const attribute = (name: string): string => first.getAttribute(name)?.trim() ?? '';
  return {
    key,
    control: controlOf(first, kind, controls.length),
    kind,
    name: attribute('name'),
    id: attribute('id'),
    autocomplete: attribute('autocomplete'),
    ...labelling,
    placeholder: attribute('placeholder'),
    title: attribute('title') || attribute('aria-label'),
    hint: describedBy(first, 'aria-describedby'),
    group: groupCaption(first),
    required: isRequired(first, starred),
    options: optionsOf(controls),
    constraints: isTick(first) || controls.length === 1 ? constraintsOf(first) : wholeRow(controls.length),
    ...boxes,
    beside: companions(first),
    state: stateOf(controls, `${labelling.label} ${attribute('name')} ${attribute('id')}`),
  };
}

function stateOf(controls: readonly [HTMLElement, ...HTMLElement[]], words: string): FieldState {
  const [first] = controls;
  if (isTrap(first, words)) return 'trap';
  if (controls.every(isLocked)) return 'locked';
  return controls.some((control) => isShown(control) && !isPutAwayPassword(control)) ? 'open' : 'hidden';
}

function isPutAwayPassword(element: HTMLElement): boolean {
  return kindOf(element) === 'password' && isPutAway(element);
}

function isLocked(element: Element): boolean {
  if (element.getAttribute('aria-disabled') === 'true' || element.matches(':disabled')) return true;
  return (element as Partial<HTMLInputElement>).readOnly === true && !looksPicked(element);
}

/** What cannot be typed into by hand is not typed into for her. */
function isLockedPicker(element: Element): boolean {
  return (element as Partial<HTMLInputElement>).readOnly === true && looksPicked(element);
}

/** Calendars and city pickers are read-only boxes that open when pressed: those are answered, not left alone. */
function looksPicked(element: Element): boolean {
  const marks = ['class', 'onclick', 'onfocus', 'role']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  if (/date|time|picker|select|city|calendar|combobox/i.test(marks)) return true;
  // Component libraries leave the box itself plain and say it on the boxes around.
  const around = [element.parentElement, element.parentElement?.parentElement];
  return around.some((box) => /(^|[-_\s])(select|picker|cascader|datepicker)/i.test(box?.className ?? ''));
}

export function kindOf(element: HTMLElement): string {
  if (element.tagName === 'INPUT') return (element as HTMLInputElement).type.toLowerCase();
  if (/^(SELECT|TEXTAREA)$/.test(element.tagName)) return element.tagName.toLowerCase();
  return element.getAttribute('role') ?? 'editable';
}

function controlOf(element: HTMLElement, kind: string, count: number): Control {
  if (isLockedPicker(element)) return 'custom';
  if (element.tagName === 'INPUT')
    return kind === 'checkbox' && count > 1 ? 'choices' : (CONTROL_OF_TYPE[kind] ?? 'text');
  if (element.tagName === 'SELECT') return (element as HTMLSelectElement).multiple ? 'choices' : 'choice';
  if (element.tagName === 'TEXTAREA' || element.isContentEditable) return 'multiline';
  return element.hasAttribute('contenteditable') ? 'multiline' : (CONTROL_OF_ROLE[kind] ?? 'custom');
}

function isTick(element: HTMLElement): boolean {
  return /^(radio|checkbox)$/.test(kindOf(element));
}

/** The limits of one box are not those of the answer. */
function wholeRow(count: number): Constraints {
  return { minLength: count, maxLength: count };
}

function optionsOf(controls: readonly [HTMLElement, ...HTMLElement[]]): FieldOption[] {
  const elements = optionElements(controls);
  const keys = optionKeys(elements);
  return elements.map((option, index) => ({
    value: keys[index] ?? '',
    text:
      option.tagName === 'OPTION'
        ? option.textContent?.trim() || (option.getAttribute('label') ?? '')
        : labelOf(option).label || optionValue(option),
    disabled: option.matches(':disabled'),
  }));
}

/** What stands for each choice in the page: the options of a list, or the ticks of a group. */
export function optionElements(controls: readonly [HTMLElement, ...HTMLElement[]]): HTMLElement[] {
  const [first] = controls;
  if (first.tagName === 'SELECT') return [...(first as HTMLSelectElement).options];
  return isTick(first) && (controls.length > 1 || kindOf(first) === 'radio') ? [...controls] : [];
}

/** A key for each choice: its value, with its place where two choices share one. */
export function optionKeys(options: readonly HTMLElement[]): string[] {
  const counts = new Map<string, number>();
  for (const option of options) counts.set(optionValue(option), (counts.get(optionValue(option)) ?? 0) + 1);
  return options.map((option, index) => {
    const own = optionValue(option);
    return counts.get(own) === 1 ? own : `${own}#${index}`;
  });
}

function optionValue(option: HTMLElement | undefined): string {
  return (option as Partial<HTMLOptionElement> | undefined)?.value ?? '';
}

/** A group is called by its legend, its ARIA label, or the words before it. */
function groupLabelling(controls: readonly [HTMLElement, ...HTMLElement[]]): Labelling {
  const [first] = controls;
  let around: Element | null = first.parentElement;
  while (around !== null && !controls.every((control) => around?.contains(control)))
    around = around.parentElement;
  const named = first.closest('[role="radiogroup"], [role="group"], fieldset');
  const caption =
    named === null ||
    around === null ||
    around.querySelectorAll('input').length > named.querySelectorAll('input').length
      ? ''
      : describedBy(named, 'aria-labelledby') || named.getAttribute('aria-label') || legendOf(named);
  if (!caption || named?.querySelectorAll('input, select, textarea').length !== controls.length) {
    const words = groupLabelOf(controls, around);
    if (words.label !== '' || !caption) return words;
  }
  return { label: tidyLabel(caption), before: '', after: '', starred: isStarred(caption) };
}

function legendOf(element: Element): string {
  const legend = element.querySelector(':scope > legend');
  return legend === null ? '' : textOf(legend);
}

function groupCaption(element: Element): string {
  const fieldset = element.closest('fieldset');
  return fieldset === null ? '' : legendOf(fieldset);
}

function isRequired(element: HTMLElement, starred: boolean): boolean {
  if (element.hasAttribute('required') || element.getAttribute('aria-required') === 'true') return true;
  return (
    starred ||
    isStarred(
      labelsOf(element)
        .map((label) => label.textContent ?? '')
        .join(' '),
    )
  );
}

function constraintsOf(element: HTMLElement): Constraints {
  const text = (name: string): string | undefined => element.getAttribute(name) || undefined;
  const count = (name: string): number | undefined => {
    const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
    return Number.isNaN(value) || value < 0 ? undefined : value;
  };
  const found = {
    pattern: text('pattern'),
    min: text('min'),
    max: text('max'),
    step: text('step'),
    minLength: count('minlength'),
    maxLength: count('maxlength'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Constraints;
}

/** A picture of letters or a button that sends a code, within the two boxes around the field. */
function companions(element: HTMLElement): ('picture' | 'send-code')[] {
  const around = element.parentElement?.parentElement ?? element.parentElement;
  if (
    around === null ||
    around.querySelectorAll('input:not([type="hidden" i]):not([type="button" i]), select').length > 2
  )
    return [];
  const found: ('picture' | 'send-code')[] = [];
  if (around.querySelector('img, canvas') !== null) found.push('picture');
  const presses = [
    ...around.querySelectorAll('button, a, input[type="button" i], span, em, [role="button"]'),
  ];
  if (
    presses.some(
      (press) =>
        SEND_CODE.test(press.getAttribute('value') ?? press.textContent ?? '') &&
        (press.textContent ?? '').length < 20,
    )
  )
    found.push('send-code');
  return found;
}
