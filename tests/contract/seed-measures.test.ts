import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('measures are marked in the table of the documents exactly where a test is named after them', () => {
  const tests = [
    'channel-alert/seed-measures.test.ts',
    'channel-alert/seed-measures-services.test.ts',
    'call-help/CallPanel.test.tsx',
    'form-steps/panel/CodeHelp.test.tsx',
  ].map((file) => readFileSync(`src/features/${file}`, 'utf8'));
  const tested = [...tests.join('').matchAll(/(?:it\(|\[)'(\d+) /g)].map(([, number]) => Number(number));
  const marked = [...readFileSync('docs/seed-measures.md', 'utf8').matchAll(/^\| (\d+) ✓/gm)].map(
    ([, number]) => Number(number),
  );
  expect([...new Set(tested)].sort((a, b) => a - b)).toEqual(marked);
});
