import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createLedger } from './ledger.ts';

function place(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('marks', () => {
  test('are set, taken back one by one, and all by undo', () => {
    const element = place('<p>字</p>');
    const ledger = createLedger();
    ledger.mark(element, 'elder-a', '1');
    ledger.mark(element, 'elder-b', '2');
    ledger.unmark(element, 'elder-a');
    expect(element.outerHTML).toBe('<p elder-b="2">字</p>');
    ledger.undo();
    expect(element.outerHTML).toBe('<p>字</p>');
  });

  test('are taken back from copies that the page made', () => {
    const element = place('<p>字</p>');
    const ledger = createLedger();
    ledger.mark(element, 'elder-a', '1');
    document.body.append(element.cloneNode(true));
    ledger.undo();
    expect(document.body.innerHTML).toBe('<p>字</p><p>字</p>');
  });

  test('are taken back from copies even when the marked element has left the page', () => {
    const element = place('<p>字</p>');
    const ledger = createLedger();
    ledger.mark(element, 'elder-a', '1');
    element.replaceWith(element.cloneNode(true));
    ledger.undo();
    expect(document.body.innerHTML).toBe('<p>字</p>');
    expect(element.outerHTML).toBe('<p>字</p>');
  });

  test('a copy can be unmarked though the ledger has never seen it', () => {
    const element = place('<p>字</p>');
    const ledger = createLedger();
    ledger.mark(element, 'elder-a', '1');
    const copy = element.cloneNode(true) as Element;
    ledger.unmark(copy, 'elder-a');
    expect(copy.outerHTML).toBe('<p>字</p>');
  });

  test('are taken back inside shadow roots', () => {
    const root = place('<div></div>').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>字</p>';
    const ledger = createLedger();
    const inner = root.querySelector('p') as Element;
    ledger.mark(inner, 'elder-a', '1');
    root.append(inner.cloneNode(true));
    ledger.undo();
    expect(root.innerHTML).toBe('<p>字</p><p>字</p>');
  });

  test('those on elements that left the page are let go once there are many', () => {
    const ledger = createLedger();
    const gone = document.createElement('p');
    ledger.mark(gone, 'elder-a', '1');
    for (let at = 0; at < 4097; at += 1) ledger.mark(document.createElement('i'), 'elder-a', '1');
    expect(gone.hasAttribute('elder-a')).toBe(false);
  });
});

describe('attributes', () => {
  test.each([
    ['<a href="/x" title="旧">字</a>', 'title', '新'],
    ['<a href="/x">字</a>', 'title', '新'],
    ['<a href="/x" title="">字</a>', 'title', null],
  ])('%s: %s set to %s comes back', (html, name, value) => {
    const element = place(html);
    const ledger = createLedger();
    ledger.setAttribute(element, name, value);
    expect(element.getAttribute(name)).toBe(value);
    ledger.undo();
    expect(element.outerHTML).toBe(html);
  });

  test('a value that the page has written since is left alone', () => {
    const element = place('<a title="旧">字</a>');
    const ledger = createLedger();
    ledger.setAttribute(element, 'title', '新');
    element.setAttribute('title', '网页的');
    ledger.undo();
    expect(element.getAttribute('title')).toBe('网页的');
  });

  test('what the page wrote between two edits of ours is what comes back', () => {
    const element = place('<a title="旧">字</a>');
    const first = createLedger();
    const second = createLedger();
    first.setAttribute(element, 'title', '一');
    element.setAttribute('title', '网页的');
    second.setAttribute(element, 'title', '二');
    first.undo();
    expect(element.getAttribute('title')).toBe('二');
    second.undo();
    expect(element.getAttribute('title')).toBe('网页的');
  });
});

describe.each(['first stops first', 'last stops first'])('two features on one element, %s', (order) => {
  const undoBoth = (ledgers: ReturnType<typeof createLedger>[]): void => {
    for (const ledger of order === 'first stops first' ? ledgers : ledgers.reverse()) ledger.undo();
  };

  test('the same attribute', () => {
    const element = place('<input autocomplete="off">');
    const ledgers = [createLedger(), createLedger()];
    ledgers[0]?.setAttribute(element, 'autocomplete', 'name');
    ledgers[1]?.setAttribute(element, 'autocomplete', 'tel');
    undoBoth(ledgers);
    expect(element.outerHTML).toBe('<input autocomplete="off">');
  });

  test('the same declaration', () => {
    const html = '<p style="color:red;;  width : 3px">字</p>';
    const element = place(html);
    const ledgers = [createLedger(), createLedger()];
    ledgers[0]?.setStyle(element, 'color', 'blue');
    ledgers[1]?.setStyle(element, 'color', 'green');
    expect(element.style.color).toBe('green');
    undoBoth(ledgers);
    expect(element.outerHTML).toBe(html);
  });

  test('two declarations', () => {
    const html = '<p style="color:RED">字</p>';
    const element = place(html);
    const ledgers = [createLedger(), createLedger()];
    ledgers[0]?.setStyle(element, 'color', 'blue');
    ledgers[1]?.setStyle(element, 'font-size', '24px');
    undoBoth(ledgers);
    expect(element.outerHTML).toBe(html);
  });

  test('an element without a style attribute is left without one', () => {
    const element = place('<p>字</p>');
    const ledgers = [createLedger(), createLedger()];
    ledgers[0]?.setStyle(element, 'color', 'blue');
    ledgers[1]?.setStyle(element, 'color', 'green');
    undoBoth(ledgers);
    expect(element.outerHTML).toBe('<p>字</p>');
  });
});

describe('inline style', () => {
  test('ours is important while it stands', () => {
    const element = place('<p style="color: red">字</p>');
    createLedger().setStyle(element, 'color', 'blue');
    expect(element.style.getPropertyPriority('color')).toBe('important');
  });

  test('a shorthand over the page’s longhand comes back to the letter', () => {
    const html = '<p style="background-color: red">字</p>';
    const element = place(html);
    const ledger = createLedger();
    ledger.setStyle(element, 'background', 'blue');
    ledger.undo();
    expect(element.outerHTML).toBe(html);
  });

  test('what the page declared meanwhile stays, ours goes', () => {
    const element = place('<p style="color: red">字</p>');
    const ledger = createLedger();
    ledger.setStyle(element, 'color', 'blue');
    element.style.setProperty('top', '5px');
    ledger.undo();
    expect(element.style.getPropertyValue('color')).toBe('red');
    expect(element.style.getPropertyPriority('color')).toBe('');
    expect(element.style.getPropertyValue('top')).toBe('5px');
  });

  test('a declaration that the page has overwritten is the page’s', () => {
    const element = place('<p>字</p>');
    const ledger = createLedger();
    ledger.setStyle(element, 'color', 'blue');
    element.style.setProperty('color', 'green');
    ledger.undo();
    expect(element.style.color).toBe('green');
  });

  test('a page that replaced the whole attribute keeps its letters', () => {
    const element = place('<p style="color:red">字</p>');
    const ledger = createLedger();
    ledger.setStyle(element, 'color', 'blue');
    element.setAttribute('style', 'top:1px');
    ledger.undo();
    expect(element.getAttribute('style')).toBe('top:1px');
  });
});

describe('undo', () => {
  test('takes out what was inserted, wherever the page has moved it', () => {
    const element = place('<p>字</p>');
    const ledger = createLedger();
    const note = document.createElement('b');
    ledger.insert(document.body, note, element);
    expect(document.body.innerHTML).toBe('<b></b><p>字</p>');
    element.append(note);
    ledger.undo();
    expect(document.body.innerHTML).toBe('<p>字</p>');
  });

  test('runs inverses newest first', () => {
    const ledger = createLedger();
    const order: number[] = [];
    for (const at of [1, 2, 3]) ledger.onUndo(() => order.push(at));
    ledger.undo();
    expect(order).toEqual([3, 2, 1]);
  });

  test('one inverse that throws holds up no other', () => {
    const element = place('<p title="旧">字</p>');
    const ledger = createLedger();
    ledger.mark(element, 'elder-a', '1');
    ledger.setAttribute(element, 'title', '新');
    ledger.onUndo(() => {
      throw new Error('broken');
    });
    expect(() => ledger.undo()).toThrow(AggregateError);
    expect(element.outerHTML).toBe('<p title="旧">字</p>');
  });

  test('twice is once, and the ledger can be used again', () => {
    const element = place('<p>字</p>');
    const ledger = createLedger();
    const undone = vi.fn();
    ledger.onUndo(undone);
    ledger.undo();
    ledger.undo();
    expect(undone).toHaveBeenCalledTimes(1);
    ledger.setAttribute(element, 'title', '新');
    ledger.undo();
    expect(element.outerHTML).toBe('<p>字</p>');
  });
});
