/**
 * Lets her paste where a site forbids it: what the site has refused and put nowhere is put into the field after all.
 * A site that spreads a code over several boxes has used it, and is left alone.
 */
export function allowPaste(window: Window, signal: AbortSignal): void {
  const { document } = window;
  const onPaste = (event: ClipboardEvent): void => {
    const field = event.composedPath()[0];
    if (!event.isTrusted || !isTextField(field)) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const before = valuesAround(field);
    window.setTimeout(() => {
      if (event.defaultPrevented && text !== '' && valuesAround(field) === before)
        insert(document, field, text);
    });
  };
  // At the window and first, so that the site's refusal cannot keep the event from us.
  window.addEventListener('paste', onPaste, { capture: true, signal });
}

function isTextField(target: EventTarget | undefined): target is HTMLInputElement | HTMLTextAreaElement {
  const tag = (target as Partial<Element> | undefined)?.tagName;
  return (tag === 'INPUT' || tag === 'TEXTAREA') && !(target as HTMLInputElement).readOnly;
}

function valuesAround(field: HTMLInputElement | HTMLTextAreaElement): string {
  const fields = field.form === null ? [field] : [...field.form.elements];
  return fields.map((one) => (one as Partial<HTMLInputElement>).value ?? '').join('\n');
}

function insert(document: Document, field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  // Deprecated and irreplaceable: the page sees it as typing.
  document.execCommand('insertText', false, text);
}
