import { afterEach, expect, test, vi } from 'vitest';
import { withEachRoot } from './each-root.ts';

const stop = vi.fn();
const listen = vi.fn(() => stop);

function replaceRoot(): Promise<void> {
  document.documentElement.remove();
  document.append(document.createElement('html'));
  return new Promise((resolve) => setTimeout(resolve, 10));
}

afterEach(() => vi.clearAllMocks());

test('listens anew with each new root element, and ends what it began', async () => {
  const end = withEachRoot(document, listen);
  expect(listen).toHaveBeenCalledTimes(1);
  await replaceRoot();
  expect(stop).toHaveBeenCalledTimes(1);
  expect(listen).toHaveBeenCalledTimes(2);
  end();
  expect(stop).toHaveBeenCalledTimes(2);
});

test('not after its end', async () => {
  withEachRoot(document, listen)();
  await replaceRoot();
  expect(listen).toHaveBeenCalledTimes(1);
});
