import { describe, expect, test, vi } from 'vitest';
import { createMemoryArea, createMemoryMessenger, createMemoryPlatform } from './memory.ts';

describe('an area in memory', () => {
  test('keeps copies, as storage does', async () => {
    const area = createMemoryArea();
    const value = { list: [1] };
    await area.set('a', value);
    value.list.push(2);
    expect(await area.get('a')).toEqual({ list: [1] });
  });

  test('tells those who watch a key, until they stop', async () => {
    const area = createMemoryArea({ a: 1 });
    const changed = vi.fn();
    const stop = area.watch('a', changed);
    await area.set('b', 1);
    await area.set('a', 2);
    await area.remove('a');
    stop();
    await area.set('a', 3);
    expect(changed.mock.calls).toEqual([[2], [undefined]]);
  });
});

describe('messages in memory', () => {
  test('are answered by whoever listens, and by null when nobody does', async () => {
    const messages = createMemoryMessenger();
    expect(await messages.send('ping', {}, 'top')).toBeNull();
    const stop = messages.on('ping', () => ({ enabled: true }));
    expect(await messages.send('ping', {}, 'top')).toEqual({ enabled: true });
    stop();
    expect(await messages.send('ping', {}, 'top')).toBeNull();
  });
});

test('pages share one area as tabs of a browser do', async () => {
  const storage = createMemoryArea();
  const tabs = [createMemoryPlatform({ storage }), createMemoryPlatform({ storage })];
  await tabs[0]?.storage.set('a', 1);
  expect(await tabs[1]?.storage.get('a')).toBe(1);
});
