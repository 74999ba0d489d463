import { expect, test } from 'vitest';
import { type CursorKind, cursorCss, kindOf, SHAPES } from './cursors.ts';

const KINDS = Object.keys(SHAPES) as CursorKind[];

test.each([64, 80, 96])('at %d px every tip falls on a whole px', (size) => {
  for (const kind of KINDS) {
    for (const at of SHAPES[kind].tip) expect((at * size) / 32).toBe(Math.round((at * size) / 32));
    expect(cursorCss(kind, size)).toContain(`width%3D%22${size}%22`);
  }
});

test('arrow and hand begin at their tips', () => {
  expect(cursorCss('arrow', 64)).toMatch(/ 4 4,default$/);
  expect(cursorCss('hand', 96)).toMatch(/ 36 6,pointer$/);
});

test('what the page says with its pointer is kept', () => {
  expect(kindOf('pointer')).toBe('hand');
  expect(kindOf('auto')).toBe('arrow');
  expect(kindOf('vertical-text')).toBe('beam');
  for (const telling of ['wait', 'col-resize', 'not-allowed', 'none', 'url("x.cur"), auto'])
    expect(kindOf(telling)).toBeNull();
});
