import { afterEach, expect, test, vi } from 'vitest';
import { createLateStyles, type LateStyles } from './late-styles.ts';

let late: LateStyles | null = null;
afterEach(() => {
  late?.stop();
  document.head.replaceChildren();
});

function addSheet(): void {
  const style = document.createElement('style');
  style.textContent = 'p { color: red }';
  document.head.append(style);
  style.dispatchEvent(new Event('load'));
}

test('a sheet that comes after the page was read is told, once', async () => {
  const outdated = vi.fn();
  late = createLateStyles(window, outdated);
  late.read();
  addSheet();
  addSheet();
  await vi.waitFor(() => expect(outdated).toHaveBeenCalledTimes(1));
});

test('sheets that were there when the page was read are no news', () => {
  const outdated = vi.fn();
  late = createLateStyles(window, outdated);
  addSheet();
  late.read();
  window.dispatchEvent(new Event('load'));
  expect(outdated).not.toHaveBeenCalled();
});
