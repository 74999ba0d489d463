import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { inflate } from './inflate.ts';

it('gives back a long text with Chinese in it', async () => {
  const text = '柜台与电话 12345\n'.repeat(5_000);
  expect(await inflate(gzipSync(text).toString('base64'))).toBe(text);
});

it('rejects what is not compressed', async () => {
  await expect(inflate(btoa('plain'))).rejects.toThrow();
});
