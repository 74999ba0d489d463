type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Types into a control as fingers would: focus, each key down, pressed, inserted by the browser's own editing (so that
 * masks, length limits and frameworks see what they always see), up, and the leaving of the field.
 */
export function typeText(element: HTMLElement, text: string): void {
  const before = textIn(element);
  if (before === text) return;
  enter(element);
  if (before !== '') edit(element, 'delete', '');
  if (textIn(element) !== '') setAtOnce(element, '');
  for (const character of text) typeCharacter(element, character);
  if (textIn(element) === '' && text !== '') setAtOnce(element, text);
  leave(element, before);
}

/** What stands in the control now. */
export function textIn(element: HTMLElement): string {
  return isTextControl(element) ? element.value : (element.textContent ?? '');
}

function isTextControl(element: HTMLElement): element is TextControl {
  return element.tagName === 'INPUT' || element.tagName === 'TEXTAREA';
}

/** Focuses the control and selects what is in it. */
function enter(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (isTextControl(element)) element.select();
  else element.ownerDocument.getSelection()?.selectAllChildren(element);
}

function typeCharacter(element: HTMLElement, character: string): void {
  // Chinese comes through an input method: the page then sees key 229 and no key press.
  const composed = character.charCodeAt(0) > 0x7f;
  const key = composed ? 'Process' : character;
  if (!press(element, 'keydown', key)) return;
  if (!composed && !press(element, 'keypress', key)) return void press(element, 'keyup', key);
  edit(element, 'insertText', character);
  press(element, 'keyup', key);
}

function press(element: HTMLElement, type: 'keydown' | 'keypress' | 'keyup', key: string): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null) return true;
  const code = key === 'Process' ? 229 : (type === 'keypress' ? key : key.toUpperCase()).charCodeAt(0);
  const init = { key, bubbles: true, cancelable: true, composed: true, keyCode: code, which: code };
  return element.dispatchEvent(new view.KeyboardEvent(type, init));
}

/** The browser's own editing, where the control has the focus; else the value is set and told as input. */
function edit(element: HTMLElement, command: 'insertText' | 'delete', text: string): void {
  const document = element.ownerDocument;
  const root = element.getRootNode() as Document | ShadowRoot;
  // Deprecated and irreplaceable: nothing else runs beforeinput, length limits and undo as typing does.
  const done = root.activeElement === element && document.execCommand?.(command, false, text);
  if (done !== true) setAtOnce(element, command === 'delete' ? '' : textIn(element) + text);
}

/** Past a framework's own `value` property: it then finds a changed value on `input`, as after typing. */
function setAtOnce(element: HTMLElement, value: string): void {
  const view = element.ownerDocument.defaultView;
  if (view === null) return;
  if (isTextControl(element)) setNatively(element, value);
  else element.textContent = value;
  element.dispatchEvent(
    new view.InputEvent('input', { bubbles: true, composed: true, data: value, inputType: 'insertText' }),
  );
}

/** The platform's own setter, whatever the page has put over it. */
export function setNatively(
  element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  value: string,
): void {
  const prototype = Object.getPrototypeOf(element) as object;
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  if (setter !== undefined) setter.call(element, value);
  else element.value = value;
}

/** Leaves the control; the browser says `change` where it saw typing, else we do. */
function leave(element: HTMLElement, before: string): void {
  let told = false;
  const hear = (): void => {
    told = true;
  };
  element.addEventListener('change', hear, { capture: true });
  const changed = textIn(element) !== before;
  if (changed && isTextControl(element) && !wasTyped(element)) tell(element, 'change');
  element.blur();
  element.removeEventListener('change', hear, { capture: true });
  if (changed && !told && isTextControl(element)) tell(element, 'change');
}

/** Without focus the browser saw no typing and says no `change` on leaving. */
function wasTyped(element: HTMLElement): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** Dispatches an event as the browser would. */
export function tell(element: HTMLElement, type: 'input' | 'change'): void {
  const view = element.ownerDocument.defaultView;
  if (view !== null)
    element.dispatchEvent(new view.Event(type, { bubbles: true, composed: type === 'input' }));
}
