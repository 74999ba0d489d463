import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MANIFESTS } from '@/features';
import type { Feature } from '@/features/contract';
import { everyChoice } from './browser-traces.ts';
import { FEATURES, openApp, timePasses, tracesOf } from './happy-page.ts';
import { SAMPLE_PAGES } from './sample-pages.ts';

const report = vi.fn();
const BY_ID = FEATURES.map((feature) => [feature.manifest.id, feature] as const);
const TOOLS = MANIFESTS.filter(({ runs }) => runs === 'tool').map(({ id }) => id);

function show(page: string): void {
  document.documentElement.innerHTML = SAMPLE_PAGES[page] ?? '';
}

beforeEach(() => {
  report.mockReset();
  document.adoptedStyleSheets = [];
});

describe.each(Object.keys(SAMPLE_PAGES))('on a page with %s', (page) => {
  beforeEach(() => show(page));

  test.each(BY_ID)('%s starts once and leaves no trace, whatever was chosen', async (id, feature) => {
    const start = vi.spyOn(feature, 'start');
    const { app, store } = await openApp([feature], report);
    const before = tracesOf(document);
    for (const patch of [{}, ...everyChoice(feature.manifest)]) {
      await store.update({ ...patch, enabled: true });
      if (TOOLS.includes(id)) app.chooseTool(id);
      await timePasses();
    }
    if (!TOOLS.includes(id)) expect(start).toHaveBeenCalledOnce();
    app.chooseTool(null);
    await store.update({ enabled: false });
    expect(tracesOf(document)).toEqual(before);
    await timePasses();
    expect(tracesOf(document)).toEqual(before);
    expect(report.mock.calls).toEqual([]);
    app.stop();
    start.mockRestore();
  });

  test('all together leave no trace, in the order of the list and switched off one by one', async () => {
    const { app, store } = await openApp(FEATURES, report);
    const before = tracesOf(document);
    await store.update({ enabled: true });
    await timePasses();
    for (const { id } of MANIFESTS) await store.update({ features: { [id]: { enabled: false } } });
    expect(tracesOf(document)).toEqual(before);
    expect(report.mock.calls).toEqual([]);
    app.stop();
  });
});

describe('an error in one feature', () => {
  beforeEach(() => show('article'));

  test.each(BY_ID)('%s: the others and the page work on, and no trace is left', async (id, feature) => {
    const broken: Feature = {
      manifest: feature.manifest,
      start(context) {
        context.ledger.mark(document.body, 'elder-broken', '');
        throw new Error('broken');
      },
    };
    const features = FEATURES.map((one) => (one === feature ? broken : one));
    const { app, store } = await openApp(features, report);
    const before = tracesOf(document);
    await store.update({ enabled: true });
    if (TOOLS.includes(id)) app.chooseTool(id);
    await timePasses();
    const others = MANIFESTS.filter((one) => one.runs === 'always' && one.id !== id).map((one) => one.id);
    expect(app.running.peek()).toEqual(expect.arrayContaining(others));
    expect(report).toHaveBeenCalledOnce();
    await store.update({ enabled: false });
    expect(tracesOf(document)).toEqual(before);
    app.stop();
  });
});
