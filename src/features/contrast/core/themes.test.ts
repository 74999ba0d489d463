import { expect, test } from 'vitest';
import { contrast } from '@/core/colour';
import { THEMES } from './themes.ts';

// Thin letters are painted at half to nine tenths of their colour's contrast.
test.each(Object.entries(THEMES))('%s reads on the page at 12:1', (_, { ground, ink, link }) => {
  for (const text of [ink, link]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(12);
});

test.each(Object.entries(THEMES))('%s reads at 7:1 everywhere', (_, theme) => {
  for (const ground of [theme.ground, theme.field]) {
    for (const ink of [theme.ink, theme.link]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.line, ground)).toBeGreaterThanOrEqual(4.5);
  }
});
