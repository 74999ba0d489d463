import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aField } from '@/features/form-steps/core/field-fixture';
import type { FieldType } from '@/features/form-steps/core/field-model';
import { judgeForm } from '@/features/form-steps/core/judge-form';
import { readForms } from '@/features/form-steps/page/read-forms';
import { ACCEPTED, ACCEPTED_ZH, Score } from './accepted-types.ts';

/** Hand-labelled forms that are not part of this project; where they are not at hand, nothing is scored. */
const FORMS = '../shared/corpus/forms/';
const here = existsSync(FORMS);
if (!here)
  process.stdout.write(
    'Skipped: the labelled forms are not on this machine, field accuracy is not scored.\n',
  );

const KNOWN = new Set(Object.values(ACCEPTED).flat());
const accepts = (label: string, type: string): boolean =>
  label === 'unknown' ? !KNOWN.has(type) : (ACCEPTED[label] ?? []).includes(type);

interface LabelledForm {
  file: string;
  labels: Record<string, string>;
}

/** Frames and sheets would only be tried and refused here. */
const withoutFetches = (html: string): string => html.replace(/<(iframe|link)\b[^>]*>/gi, '');

function typesIn(html: string): Map<string, FieldType> {
  const document = new DOMParser().parseFromString(withoutFetches(html), 'text/html');
  const marks = new Map(
    [...document.querySelectorAll('[data-tid]')].map((one) => [one, one.getAttribute('data-tid') ?? '']),
  );
  for (const element of marks.keys()) element.removeAttribute('data-tid');
  const types = new Map<string, FieldType>();
  for (const { model, fields } of readForms(document)) {
    for (const [index, { controls }] of fields.entries()) {
      for (const control of controls)
        types.set(marks.get(control) ?? '', model.fields[index]?.type ?? 'unknown');
    }
  }
  return types;
}

describe.skipIf(!here)('field types on labelled forms', () => {
  it('are right for at least 93 % of the fields of 225 forms', () => {
    const score = new Score();
    for (const { file, labels } of JSON.parse(readFileSync(`${FORMS}ddg.json`, 'utf8')) as LabelledForm[]) {
      const types = typesIn(readFileSync(FORMS + file, 'utf8'));
      for (const [mark, label] of Object.entries(labels))
        score.add(label, accepts(label, types.get(mark) ?? 'unknown'));
    }
    process.stdout.write(`Fields of the labelled forms: ${score}`);
    expect(score.share).toBeGreaterThanOrEqual(0.93);
  }, 240_000);

  it('are right for at least 92 % of the Chinese fields, from what stands in one row', () => {
    const score = new Score();
    for (const line of readFileSync(`${FORMS}zh-fields.jsonl`, 'utf8').trim().split('\n')) {
      const row = JSON.parse(line) as Readonly<Record<string, string | null>>;
      const isList = row['tag'] === 'select';
      const facts = aField({
        control: isList ? 'choice' : row['type'] === 'date' ? 'date' : 'text',
        kind: isList ? 'select' : (row['type'] ?? 'text'),
        name: row['name'] ?? '',
        id: row['id'] ?? '',
        label: (row['label'] ?? '').replace(/[:：*]\s*$/, ''),
        placeholder: row['placeholder'] ?? '',
      });
      const form = { heading: '', action: '', marks: '', buttons: [], links: [], fields: [facts] };
      const type = judgeForm(form).fields[0]?.type ?? 'unknown';
      const expected = row['expected'] ?? '';
      score.add(expected, (ACCEPTED_ZH[expected] ?? []).includes(type));
    }
    process.stdout.write(`Chinese fields: ${score}`);
    expect(score.share).toBeGreaterThanOrEqual(0.92);
  });
});
