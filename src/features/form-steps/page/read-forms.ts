import type { FormFacts, FormModel } from '../core/field-model.ts';
import { judgeForm } from '../core/judge-form.ts';
import { findButtons, findControls } from './find-fields.ts';
import { findPuzzles } from './puzzles.ts';
import { type PageField, readFacts } from './read-facts.ts';
import { isShown } from './shown.ts';
import { textOf } from './text-of.ts';

/** A form as found in the page: its model, and the elements that stand behind each part. */
export interface PageForm {
  /** The `form` element, or what holds a group of fields without one. */
  readonly root: Element;
  readonly model: FormModel;
  /** In the order of `model.fields`. */
  readonly fields: readonly PageField[];
  /** What sends the form, as far as can be told. */
  readonly submit: HTMLElement | null;
}

export type ShadowRootOf = (element: Element) => ShadowRoot | null;

const SUBMIT_WORDS =
  /提交|登录|登陆|注册|下一步|确定|确认|查询|搜索|预约|挂号|购买|支付|缴费|保存|发送|完成|submit|log ?in|sign|next|continue|save|search|register|send|pay|go$|join|create/i;
const ONE_CHARACTER =
  'input[maxlength="1"]:is([type="text" i], [type="tel" i], [type="number" i], [type="password" i], :not([type]))';
/** Fewer are a middle initial, or a date in pieces. */
const FEWEST_BOXES = 4;
const RADIO = 'input[type="radio" i]';
const NOT_SUBMIT =
  /验证码|校验码|返回|取消|重置|清空|上传|选择|cancel|back|reset|clear|upload|show|hide|close|×/i;

/** Every form of a document or shadow root, in document order, with traps left out. */
export function readForms(
  root: Document | ShadowRoot,
  shadowRootOf: ShadowRootOf = (element) => element.shadowRoot,
): PageForm[] {
  const controls = findControls(root, shadowRootOf) as HTMLElement[];
  const forms = new Map<Element, HTMLElement[]>();
  for (const [owner, members] of ownersOf(controls))
    forms.set(owner, [...(forms.get(owner) ?? []), ...members]);
  return [...forms]
    .map(([owner, members]) => readForm(owner, members, shadowRootOf))
    .filter((form) => form.fields.length > 0);
}

/** Reads one form again after the page has changed. */
export function readForm(
  owner: Element,
  members: readonly HTMLElement[],
  shadowRootOf: ShadowRootOf,
): PageForm {
  const keys = keyMaker();
  const fields = groupTicks(members)
    .map((controls) => ({ controls, facts: readFacts(controls, keys(controls[0])) }))
    .filter(({ facts }) => facts.state !== 'trap');
  if (fields.length > 0) placePuzzles(fields, findPuzzles(owner, keys));
  const buttons = findButtons(owner, shadowRootOf);
  const submit = submitOf(buttons, fields.at(-1)?.controls.at(-1));
  const model = judgeForm(formFacts(owner, fields, buttons, submit));
  return { root: owner, model, fields, submit };
}

/** Puzzles are asked where they stand. */
function placePuzzles(fields: PageField[], puzzles: readonly PageField[]): void {
  for (const puzzle of puzzles) {
    const [widget] = puzzle.controls;
    const next = fields.findIndex(({ controls }) => (widget.compareDocumentPosition(controls[0]) & 4) !== 0);
    fields.splice(next === -1 ? fields.length : next, 0, puzzle);
  }
}

/** Keys that stay the same when a framework draws the form anew: by name, else by what the field is called. */
function keyMaker(): (control: HTMLElement) => string {
  const taken = new Map<string, number>();
  return (control) => {
    const marks = ['name', 'aria-label', 'placeholder', 'id'].map((name) => control.getAttribute(name));
    const base = `${control.tagName} ${marks.find((mark) => mark !== null && mark !== '') ?? ''}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return count === 1 ? base : `${base} ${count}`;
  };
}

function ownersOf(controls: readonly HTMLElement[]): Map<Element, HTMLElement[]> {
  const owned = new Map<Element, HTMLElement[]>();
  const loose: HTMLElement[] = [];
  for (const control of controls) {
    const form =
      (control as Partial<HTMLInputElement>).form ??
      ancestorsOf(control).find((around) => around.tagName === 'FORM');
    if (form === undefined) loose.push(control);
    else owned.set(form, [...(owned.get(form) ?? []), control]);
  }
  for (const [owner, members] of looseGroups(loose))
    owned.set(owner, [...(owned.get(owner) ?? []), ...members]);
  return owned;
}

/** Fields without a form belong to the smallest part of the page that holds two of them, or one and a button. */
function looseGroups(loose: readonly HTMLElement[]): Map<Element, HTMLElement[]> {
  const held = new Map<Element, number>();
  for (const control of loose) {
    for (const around of ancestorsOf(control)) held.set(around, (held.get(around) ?? 0) + 1);
  }
  const owners = loose.map(
    (control) => ancestorsOf(control).find((around) => isGroup(around, held.get(around) ?? 0)) ?? control,
  );
  const distinct = [...new Set(owners)];
  const groups = new Map<Element, HTMLElement[]>();
  for (const [index, control] of loose.entries()) {
    const own = owners[index] ?? control;
    const around = ancestorsOf(own);
    const outer = distinct.find((other) => other.tagName !== 'BODY' && around.includes(other)) ?? own;
    groups.set(outer, [...(groups.get(outer) ?? []), control]);
  }
  return groups;
}

function isGroup(element: Element, held: number): boolean {
  if (/^(TD|TR|TBODY|DL|DD|LI|P|LABEL|SPAN)$/.test(element.tagName)) return false;
  return (
    element.tagName === 'BODY' ||
    held >= 2 ||
    element.querySelector('button, input[type="submit" i], [role="button"]') !== null
  );
}

/** The elements around one, from the nearest outwards, through shadow roots. */
function ancestorsOf(element: Element): Element[] {
  const around: Element[] = [];
  for (let at = outwards(element); at !== null; at = outwards(at)) around.push(at);
  return around;
}

function outwards(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? ('host' in root ? (root.host as Element) : null);
}

function groupTicks(members: readonly HTMLElement[]): [HTMLElement, ...HTMLElement[]][] {
  const groups = new Map<string | Element, [HTMLElement, ...HTMLElement[]]>();
  const ordered: [HTMLElement, ...HTMLElement[]][] = [];
  for (const control of members) {
    const shared = sharedBy(control);
    const group = shared === null ? undefined : groups.get(shared);
    if (group !== undefined) group.push(control);
    else {
      const fresh: [HTMLElement, ...HTMLElement[]] = [control];
      if (shared !== null) groups.set(shared, fresh);
      ordered.push(fresh);
    }
  }
  return ordered;
}

function isBoxRow(element: Element): boolean {
  return element.querySelectorAll(ONE_CHARACTER).length >= FEWEST_BOXES;
}

/**
 * What the parts of one question share: ticks their name, radios that a framework left without one the box around them,
 * and boxes for one character each the row that they stand in.
 */
function sharedBy(control: HTMLElement): string | Element | null {
  const { type, name } = control as HTMLInputElement;
  if (control.tagName !== 'INPUT') return null;
  if (control.matches(ONE_CHARACTER)) return ancestorsOf(control).find(isBoxRow) ?? null;
  if (type !== 'radio' && type !== 'checkbox') return null;
  if (name !== '') return `${type} ${name}`;
  if (type === 'checkbox') return null;
  return ancestorsOf(control).find((around) => around.querySelectorAll(RADIO).length > 1) ?? null;
}

function formFacts(
  owner: Element,
  fields: readonly PageField[],
  buttons: readonly HTMLElement[],
  submit: HTMLElement | null,
): FormFacts {
  const attribute = (name: string): string => owner.getAttribute(name) ?? '';
  return {
    heading: headingOf(owner),
    action: attribute('action'),
    marks: `${attribute('id')} ${attribute('name')} ${attribute('class')}`,
    buttons: buttons.filter((button) => button === submit || sends(button)).map(buttonText),
    links: [
      ...buttons.filter((button) => button !== submit && !sends(button)).map(buttonText),
      ...[...owner.querySelectorAll('a, label, p, small')].map((element) => textOf(element)),
    ].filter((text) => text !== '' && text.length < 120),
    fields: fields.map((field) => field.facts),
  };
}

function buttonText(button: Element): string {
  const text = button.tagName === 'INPUT' ? (button as HTMLInputElement).value : squeeze(button);
  return text || (button.getAttribute('aria-label') ?? button.getAttribute('alt') ?? '');
}

function squeeze(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The heading of a form: its own, or the one that stands before it; not the page's banner. */
function headingOf(owner: Element): string {
  const inside = owner.querySelector('h1, h2, h3, h4, legend, [role="heading"]');
  if (inside !== null && squeeze(inside) !== '') return squeeze(inside);
  for (let at: Element | null = owner; at !== null && at.tagName !== 'BODY'; at = at.parentElement) {
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
      const heading = before.matches('h1, h2, h3, h4') ? before : before.querySelector('h1, h2, h3, h4');
      if (heading !== null && squeeze(heading) !== '') return squeeze(heading);
      if (before.querySelector('input, select') !== null) return '';
    }
  }
  return '';
}

function sends(button: HTMLElement): boolean {
  return /^(submit|image)$/.test((button as Partial<HTMLButtonElement>).type ?? '');
}

/** The site's own sending button: the first real submit button, else the one whose words say so. */
function submitOf(buttons: readonly HTMLElement[], last: HTMLElement | undefined): HTMLElement | null {
  const open = buttons.filter((button) => isShown(button) && !NOT_SUBMIT.test(buttonText(button)));
  const real = open.filter(sends);
  const said = open.filter((button) => SUBMIT_WORDS.test(buttonText(button)));
  const follows = (button: HTMLElement): boolean =>
    last === undefined || (last.compareDocumentPosition(button) & 4) !== 0;
  return (
    real.find((button) => SUBMIT_WORDS.test(buttonText(button)) && follows(button)) ??
    real.find(follows) ??
    said.find(follows) ??
    real[0] ??
    said[0] ??
    null
  );
}
