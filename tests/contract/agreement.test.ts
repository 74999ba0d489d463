import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MANIFESTS, SLICES } from '@/features';
import { FACES } from '@/features/faces';
import { LOOK_FEATURES } from '@/features/look-features';
import { TOOL_FEATURES } from '@/features/tool-features';
import { ROOT } from '../../scripts/run.ts';

const IDS = MANIFESTS.map(({ id }) => id);
const FOLDER = join(ROOT, 'src/features');
const README = join(ROOT, 'README.md');

test('every folder of features is in the list, and every feature of the list has its folder', () => {
  const folders = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'manifest.ts')));
  expect([...IDS].sort()).toEqual(folders.sort());
});

test('every feature has its code in one place: among the looks, or in a script of its own', () => {
  const looks = LOOK_FEATURES.map(({ manifest }) => manifest.id);
  const tools = TOOL_FEATURES.map(({ manifest }) => manifest.id);
  expect([...looks, ...tools].sort()).toEqual([...IDS].sort());
  const ofLook = MANIFESTS.filter(({ bundle }) => bundle === 'look').map(({ id }) => id);
  expect(ofLook.sort()).toEqual(looks.sort());
});

test('every feature has a face', () => {
  expect(FACES.map(({ id }) => id)).toEqual(IDS);
});

test('every script that is loaded on demand is built', () => {
  const bundles = MANIFESTS.map(({ bundle }) => bundle);
  const missing = bundles.filter((bundle) => !existsSync(join(ROOT, `entrypoints/${bundle}.ts`)));
  expect(missing).toEqual([]);
});

test('every feature has its slice of settings, with a switch', () => {
  expect(Object.keys(SLICES)).toEqual(IDS);
  for (const slice of Object.values(SLICES)) expect(slice.enabled.kind).toBe('toggle');
});

test('buttons have their own place in the order', () => {
  for (const place of ['bar', 'help']) {
    const orders = FACES.flatMap(({ button }) => (button?.place === place ? button.order : []));
    expect(new Set(orders).size).toBe(orders.length);
  }
});

describe.skipIf(!existsSync(README))('README', () => {
  test('has a row for every feature, and for no other', () => {
    const [, features = ''] = readFileSync(README, 'utf8').split(/^## What it does$|^## What it asks for/m);
    const rows = [...features.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id);
    expect(rows.sort()).toEqual([...IDS].sort());
  });
});
