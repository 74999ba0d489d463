import { beforeEach, describe, expect, test } from 'vitest';
import { createSheet } from './style-sheets.ts';

const view = window as unknown as Window & typeof globalThis;

beforeEach(() => {
  document.adoptedStyleSheets = [];
});

function shadow(): ShadowRoot {
  return document.createElement('div').attachShadow({ mode: 'open' });
}

describe('a sheet of ours', () => {
  test('is adopted, and leaves the page’s own sheets and tree alone', () => {
    const theirs = new CSSStyleSheet();
    document.adoptedStyleSheets = [theirs];
    const before = document.documentElement.outerHTML;
    const sheet = createSheet(view, 'p { color: red }', [document]);
    expect(document.adoptedStyleSheets).toHaveLength(2);
    expect(document.documentElement.outerHTML).toBe(before);
    sheet.remove();
    expect([...document.adoptedStyleSheets]).toEqual([theirs]);
  });

  test('can be given to roots that come later, once each, and leaves them all', () => {
    const root = shadow();
    const sheet = createSheet(view, '', [document]);
    sheet.adoptInto(root);
    sheet.adoptInto(root);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    sheet.remove();
    expect(root.adoptedStyleSheets).toHaveLength(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  test('is put back where a page has dropped it', () => {
    const sheet = createSheet(view, '', [document]);
    document.adoptedStyleSheets = [];
    sheet.keep();
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  test('stays out once it is removed', () => {
    const sheet = createSheet(view, '', [document]);
    sheet.remove();
    sheet.remove();
    sheet.keep();
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  test('takes a new text', () => {
    const sheet = createSheet(view, 'p { color: red }', [document]);
    sheet.replace('b { color: blue }');
    expect(document.adoptedStyleSheets[0]?.cssRules[0]?.cssText).toContain('b {');
  });
});
