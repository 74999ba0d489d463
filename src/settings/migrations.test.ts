import { describe, expect, test } from 'vitest';
import { MIGRATIONS, type Migrations, migrate } from './migrations.ts';
import { SETTINGS_VERSION } from './schema.ts';

const STEPS: Migrations = {
  1: ({ big, ...rest }) => ({ ...rest, step: big ? 'large' : 'normal' }),
  2: (settings) => ({ ...settings, added: true }),
};

describe('leading settings up to the present version', () => {
  test('each step in order', () => {
    expect(migrate({ version: 1, big: true }, STEPS, 3)).toEqual({ step: 'large', added: true, version: 3 });
    expect(migrate({ version: 2, step: 'x' }, STEPS, 3)).toEqual({ step: 'x', added: true, version: 3 });
  });

  test('without a version it is the first', () => {
    expect(migrate({ big: false }, STEPS, 3)).toEqual({ step: 'normal', added: true, version: 3 });
  });

  test('the present version is left as it is', () => {
    const now = { version: 3, step: 'x' };
    expect(migrate(now, STEPS, 3)).toBe(now);
  });

  test('a version from the future keeps its values for the check that follows', () => {
    expect(migrate({ version: 9, step: 'x' }, STEPS, 3)).toEqual({ version: 3, step: 'x' });
  });

  test.each([[undefined], [null], ['text'], [[1]]])('%j is handed on as it is', (stored) => {
    expect(migrate(stored, STEPS, 3)).toEqual(stored);
  });

  test('every version below the present one has its step', () => {
    const versions = Array.from({ length: SETTINGS_VERSION - 1 }, (_, at) => at + 1);
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(versions);
  });
});
