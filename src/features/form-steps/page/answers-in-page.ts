import { type Answer, TICKED } from '../core/answers.ts';
import type { Control } from '../core/field-model.ts';
import { optionElements, optionKeys, type PageField } from './read-facts.ts';
import { setNatively, tell, textIn, typeText } from './type-text.ts';

/** What the page's own controls hold now; the page is the only place where answers live. */
export function readAnswer({ facts, controls }: PageField): Answer {
  const [first] = controls;
  if (facts.control === 'yes-no') return isOn(first) ? TICKED : '';
  const options = optionElements(controls);
  if (facts.boxes !== undefined) return controls.map(textIn).join('');
  if (options.length === 0) return textIn(first);
  const keys = optionKeys(options);
  const chosen = keys.filter((_, index) => isOnAt(options, index));
  return facts.control === 'choices' ? chosen : (chosen[0] ?? '');
}

type Writer = (field: PageField, answer: Answer) => void;

const writeValue: Writer = ({ controls: [first] }, answer) =>
  setValue(first as HTMLInputElement, String(answer));
const writeText: Writer = ({ facts, controls }, answer) => {
  const places =
    facts.boxes === undefined ? [String(answer)] : Array.from(controls, (_, at) => String(answer).charAt(at));
  for (const [at, text] of places.entries()) typeText(controls[at] ?? controls[0], text);
};
const writeChoice: Writer = (field, answer) => choose(field, [answer].flat());

/** Files, sliders and drawn widgets are not written: they are handed to her. */
const WRITERS: Partial<Record<Control, Writer>> = {
  'yes-no': ({ controls: [first] }, answer) => tick(first, answer === TICKED),
  choice: writeChoice,
  choices: writeChoice,
  date: writeValue,
  month: writeValue,
  time: writeValue,
  text: writeText,
  multiline: writeText,
};

/** Writes an answer into the page's controls as she herself would, and only where it differs from what they hold. */
export function writeAnswer(field: PageField, answer: Answer): void {
  if (!sameAnswer(readAnswer(field), answer)) WRITERS[field.facts.control]?.(field, answer);
}

export function sameAnswer(one: Answer, other: Answer): boolean {
  return [one].flat().join('\n') === [other].flat().join('\n');
}

function isOnAt(options: readonly HTMLElement[], index: number): boolean {
  const option = options[index];
  return option !== undefined && isOn(option);
}

function isOn(element: HTMLElement): boolean {
  if (element.tagName === 'OPTION') return (element as HTMLOptionElement).selected;
  return element.tagName === 'INPUT'
    ? (element as HTMLInputElement).checked
    : element.getAttribute('aria-checked') === 'true';
}

function tick(element: HTMLElement, on: boolean): void {
  if (isOn(element) === on) return;
  element.focus({ preventScroll: true });
  element.click();
  element.blur();
}

function choose({ controls }: PageField, keys: readonly string[]): void {
  const options = optionElements(controls);
  const own = optionKeys(options);
  const wanted = (index: number): boolean => keys.includes(own[index] ?? '');
  const [first] = controls;
  if (first.tagName === 'SELECT') {
    chooseFromList(first as HTMLSelectElement, wanted);
    return;
  }
  for (const [index, option] of options.entries()) {
    // A radio cannot be put out by pressing it, only by pressing another.
    const isRadio = (option as HTMLInputElement).type === 'radio';
    if (wanted(index) || !isRadio) tick(option, wanted(index));
  }
}

function chooseFromList(list: HTMLSelectElement, wanted: (index: number) => boolean): void {
  list.focus({ preventScroll: true });
  for (const [index, option] of [...list.options].entries()) {
    if (list.multiple) option.selected = wanted(index);
    else if (wanted(index)) list.selectedIndex = index;
  }
  tell(list, 'input');
  tell(list, 'change');
  list.blur();
}

function setValue(element: HTMLInputElement, value: string): void {
  element.focus({ preventScroll: true });
  setNatively(element, value);
  tell(element, 'input');
  tell(element, 'change');
  element.blur();
}
