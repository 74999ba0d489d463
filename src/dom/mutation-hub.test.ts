import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMutationHub, type MutationBatch, type MutationHub } from './mutation-hub.ts';

let hub: MutationHub;
let batches: MutationBatch[];
const report = vi.fn();

/** Everything that was done to the page has been told by then. */
async function framesPass(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

function add(html: string, into: Element | ShadowRoot = document.body): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const element = holder.firstElementChild as Element;
  into.append(element);
  return element;
}

beforeEach(() => {
  document.body.innerHTML = '<main><p>字</p></main>';
  report.mockClear();
  batches = [];
  hub = createMutationHub(document, { shadowRootOf: (element) => element.shadowRoot, report });
  hub.subscribe((batch) => batches.push(batch));
});
afterEach(() => hub.stop());

describe('what is told', () => {
  test('everything of one frame in one batch, each element once', async () => {
    const first = add('<p>一</p>');
    const second = add('<p>二</p>');
    const main = document.querySelector('main') as Element;
    main.className = 'a';
    main.className = 'b';
    await framesPass();
    expect(batches).toHaveLength(1);
    expect(batches[0]?.added).toEqual([first, second]);
    expect(batches[0]?.changed).toEqual([main]);
  });

  test('only the topmost of what was added', async () => {
    const top = add('<section></section>');
    top.append(document.createElement('p'));
    await framesPass();
    expect(batches.map(({ added }) => added)).toEqual([[top]]);
  });

  test('nothing about what has left again', async () => {
    add('<p>一</p>').remove();
    await framesPass();
    expect(batches).toEqual([]);
  });

  test('an element whose text changed, in place or by a new text node', async () => {
    const paragraph = document.querySelector('p') as Element;
    (paragraph.firstChild as Text).data = '新';
    await framesPass();
    paragraph.append('更多');
    await framesPass();
    expect(batches.map(({ changed }) => changed)).toEqual([[paragraph], [paragraph]]);
  });

  test('nothing about attributes that change neither looks nor words', async () => {
    document.querySelector('p')?.setAttribute('data-x', '1');
    document.querySelector('p')?.setAttribute('elder-x', '1');
    await framesPass();
    expect(batches).toEqual([]);
  });

  test('nothing to a listener that has left', async () => {
    const gone = vi.fn();
    hub.subscribe(gone)();
    add('<p>一</p>');
    await framesPass();
    expect(gone).not.toHaveBeenCalled();
  });

  test('nothing after stop', async () => {
    hub.stop();
    add('<p>一</p>');
    await framesPass();
    expect(batches).toEqual([]);
  });
});

describe('our own edits', () => {
  test('are told to nobody', async () => {
    hub.quietly(() => add('<p>一</p>'));
    await framesPass();
    expect(batches).toEqual([]);
  });

  test('do not swallow what the page did just before', async () => {
    const theirs = add('<p>一</p>');
    hub.quietly(() => add('<p>二</p>'));
    await framesPass();
    expect(batches.map(({ added }) => added)).toEqual([[theirs]]);
  });

  test('that throw are still told to nobody', async () => {
    expect(() =>
      hub.quietly(() => {
        add('<p>一</p>');
        throw new Error('broken');
      }),
    ).toThrow('broken');
    await framesPass();
    expect(batches).toEqual([]);
  });
});

describe('shadow roots', () => {
  test('that are there at the start are watched', async () => {
    hub.stop();
    const root = add('<div></div>').attachShadow({ mode: 'open' });
    hub = createMutationHub(document, { shadowRootOf: (element) => element.shadowRoot, report });
    hub.subscribe((batch) => batches.push(batch));
    expect(hub.roots.has(root)).toBe(true);
    const inner = add('<p>里</p>', root);
    await framesPass();
    expect(batches.flatMap(({ added }) => added)).toEqual([inner]);
  });

  test('that come with what is added are told and watched, also nested ones', async () => {
    const host = document.createElement('div');
    const outer = host.attachShadow({ mode: 'open' });
    const nested = add('<div></div>', outer).attachShadow({ mode: 'open' });
    document.body.append(host);
    await framesPass();
    expect(batches.flatMap(({ roots }) => roots)).toEqual([outer, nested]);
    const inner = add('<p>里</p>', nested);
    await framesPass();
    expect(batches.at(-1)?.added).toEqual([inner]);
  });

  test('of custom elements that are upgraded only later are found though nothing else happens', async () => {
    const late = add('<late-element></late-element>');
    await framesPass();
    const root = late.attachShadow({ mode: 'open' });
    await vi.waitFor(() => expect(batches.flatMap(({ roots }) => roots)).toEqual([root]));
  });

  test('that a script gives to an empty box of the page are found', async () => {
    const host = add('<div></div>');
    await framesPass();
    const root = host.attachShadow({ mode: 'open' });
    await vi.waitFor(() => expect(batches.flatMap(({ roots }) => roots)).toEqual([root]));
  });

  test('of custom elements that were there from the start and are upgraded later', async () => {
    hub.stop();
    const late = add('<late-element></late-element>');
    hub = createMutationHub(document, { shadowRootOf: (element) => element.shadowRoot, report });
    hub.subscribe((batch) => batches.push(batch));
    const root = late.attachShadow({ mode: 'open' });
    await vi.waitFor(() => expect(batches.flatMap(({ roots }) => roots)).toEqual([root]));
  });

  test('of hosts that have left are let go, and found again when they return', async () => {
    const host = add('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    host.remove();
    document.body.append(host);
    await framesPass();
    expect(hub.roots.has(root)).toBe(true);
    host.remove();
    await framesPass();
    expect(hub.roots.has(root)).toBe(false);
    document.body.append(host);
    await framesPass();
    expect(hub.roots.has(root)).toBe(true);
  });
});

test('an error in one listener is reported and reaches no other', async () => {
  const broken = new Error('broken');
  hub.stop();
  hub = createMutationHub(document, { shadowRootOf: () => null, report });
  hub.subscribe(() => {
    throw broken;
  });
  const other = vi.fn();
  hub.subscribe(other);
  add('<p>一</p>');
  await framesPass();
  expect(report).toHaveBeenCalledWith(broken);
  expect(other).toHaveBeenCalledTimes(1);
});

test('what was made of the old layout is given back before the page is read anew, whatever one of them throws', () => {
  const first = vi.fn(() => {
    throw new Error('broken');
  });
  const [second, gone] = [vi.fn(), vi.fn()];
  hub.beforeReading(first);
  hub.beforeReading(second);
  hub.beforeReading(gone)();
  hub.readingAnew();
  expect(second).toHaveBeenCalledOnce();
  expect(gone).not.toHaveBeenCalled();
  expect(report).toHaveBeenCalledOnce();
});

describe('a page that is loading', () => {
  const state = vi.spyOn(document, 'readyState', 'get');
  afterEach(() => state.mockReset());

  function watchFrom(readyState: DocumentReadyState): MutationBatch[] {
    hub.stop();
    state.mockReturnValue(readyState);
    hub = createMutationHub(document, { shadowRootOf: (element) => element.shadowRoot, report });
    const told: MutationBatch[] = [];
    hub.subscribe((batch) => told.push(batch));
    return told;
  }

  test('is told whole with its first frame, when it has its style sheets', async () => {
    const told = watchFrom('interactive');
    expect(hub.willTellAll).toBe(true);
    await hub.told;
    expect(hub.willTellAll).toBe(false);
    expect(told.map(({ added }) => added)).toEqual([[document.documentElement]]);
  });

  test('is told in one piece when it has been parsed', async () => {
    const told = watchFrom('loading');
    await framesPass();
    add('<p>一</p>');
    await framesPass();
    expect(told).toEqual([]);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await hub.told;
    expect(told.map(({ added }) => added)).toEqual([[document.documentElement]]);
  });

  test('keeps nobody waiting who stops before', async () => {
    watchFrom('loading');
    hub.stop();
    await expect(hub.told).resolves.toBeUndefined();
  });
});

test('who remembers the layout is asked to settle it, the first who can; nobody when it has stopped', () => {
  const settle = vi.fn();
  const [first, second] = [vi.fn(() => null), vi.fn(() => settle)];
  const growing = [document.body];
  hub.keepLayout(first);
  const stop = hub.keepLayout(second);
  expect(hub.settlerFor(growing)).toBe(settle);
  expect(first).toHaveBeenCalledWith(growing);
  stop();
  expect(hub.settlerFor(growing)).toBeNull();
});

test('whoever makes things larger grows them together, and says before which they are', () => {
  const announced: (readonly Element[])[] = [];
  const stop = hub.joinGrowth((tops, announce) => announce(tops));
  hub.joinGrowth(() => {
    throw new Error('page');
  });
  hub.growTogether([document.body], (growing) => announced.push(growing));
  expect(announced).toEqual([[document.body]]);
  expect(report).toHaveBeenCalledOnce();
  stop();
  hub.growTogether([document.body], (growing) => announced.push(growing));
  expect(announced).toHaveLength(1);
});
