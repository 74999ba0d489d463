import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Stop } from '@/core/stop';
import type { Feature, FeatureContext } from '@/features/contract';
import { createRuns } from './runs.ts';

const report = vi.fn();
const order: string[] = [];

/** A feature that marks the body and tells what happens to it. */
function feature(id: string, start?: (context: FeatureContext) => Stop): Feature {
  return {
    manifest: { id } as Feature['manifest'],
    start(context) {
      order.push(`+${id}`);
      context.ledger.mark(document.body, `elder-${id}`, '');
      context.signal.addEventListener('abort', () => order.push(`!${id}`));
      return start ? start(context) : () => order.push(`-${id}`);
    },
  };
}

function create() {
  return createRuns({
    contextFor: (_feature, signal, ledger) => ({ signal, ledger, document }) as unknown as FeatureContext,
    quietly: (edit) => edit(),
    report,
  });
}

beforeEach(() => {
  report.mockClear();
  order.length = 0;
});

describe('features that run', () => {
  test('starting twice is starting once', () => {
    const runs = create();
    const one = feature('a');
    runs.begin(one);
    runs.begin(one);
    expect(order).toEqual(['+a']);
    expect(runs.ids()).toEqual(['a']);
  });

  test('stop newest first; those still wanted run on', () => {
    const runs = create();
    for (const id of ['a', 'b', 'c']) runs.begin(feature(id));
    runs.endAllBut(['b']);
    expect(order.slice(3)).toEqual(['!c', '-c', '!a', '-a']);
    expect(runs.ids()).toEqual(['b']);
    expect(document.body.getAttributeNames()).toEqual(['elder-b']);
    runs.endAllBut([]);
    expect(document.body.getAttributeNames()).toEqual([]);
  });

  test('stopping twice is stopping once', () => {
    const runs = create();
    runs.begin(feature('a'));
    runs.endAllBut([]);
    runs.endAllBut([]);
    expect(order).toEqual(['+a', '!a', '-a']);
  });

  test('a feature can start again after it was stopped', () => {
    const runs = create();
    const one = feature('a');
    runs.begin(one);
    runs.endAllBut([]);
    runs.begin(one);
    expect(document.body.hasAttribute('elder-a')).toBe(true);
    runs.endAllBut([]);
    expect(document.body.hasAttribute('elder-a')).toBe(false);
  });
});

describe('a failure in one feature', () => {
  const broken = new Error('broken');
  const fail = (): never => {
    throw broken;
  };

  test('while it starts: reported, its edits are put back when it is ended, others start', () => {
    const runs = create();
    runs.begin(feature('a', fail));
    runs.begin(feature('b'));
    expect(report).toHaveBeenCalledExactlyOnceWith(broken);
    expect(order).toEqual(['+a', '+b']);
    runs.endAllBut([]);
    expect(document.body.getAttributeNames()).toEqual([]);
  });

  test('while it stops: reported, its edits are put back, others stop', () => {
    const runs = create();
    runs.begin(feature('a'));
    runs.begin(feature('b', () => fail));
    runs.endAllBut([]);
    expect(report).toHaveBeenCalledExactlyOnceWith(broken);
    expect(order).toEqual(['+a', '+b', '!b', '!a', '-a']);
    expect(document.body.getAttributeNames()).toEqual([]);
  });

  test('in one inverse of its edits: reported, the others are put back', () => {
    const runs = create();
    runs.begin(
      feature('a', ({ ledger }) => {
        ledger.setAttribute(document.body, 'title', '新');
        ledger.onUndo(fail);
        return () => undefined;
      }),
    );
    runs.endAllBut([]);
    expect(report).toHaveBeenCalledOnce();
    expect(document.body.getAttributeNames()).toEqual([]);
  });
});
