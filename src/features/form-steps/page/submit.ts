/** The words on the site's own button, as they can be read. */
export function submitWords(button: HTMLElement | null): string {
  if (button === null) return '';
  const own = button.tagName === 'INPUT' ? (button as HTMLInputElement).value : (button.textContent ?? '');
  return (
    own.replace(/\s+/g, ' ').trim() || (button.getAttribute('aria-label') ?? button.getAttribute('alt') ?? '')
  );
}
