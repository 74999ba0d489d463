import { CONTEXT_RULES } from './context-rules.ts';
import type { Field, FieldFacts, FieldType, FormFacts, FormKind, FormModel } from './field-model.ts';
import { judgeFormKind } from './form-kind.ts';
import { bestType, type Scores, scoreField } from './judge-field.ts';

/** A field on its way to its type, with what was scored, so that its neighbours can correct it. */
export interface Draft {
  readonly facts: FieldFacts;
  readonly scores: Scores;
  type: FieldType;
}

/** The kind of a form and the type of each of its fields. The same facts always give the same model. */
export function judgeForm(form: FormFacts): FormModel {
  const drafts: Draft[] = form.fields.map((facts) => {
    const scores = scoreField(facts);
    return { facts, scores, type: bestType(scores) };
  });
  const kind: FormKind = judgeFormKind(
    form,
    drafts.map((draft) => draft.type),
  );
  for (const rule of CONTEXT_RULES) rule(drafts, kind);
  const fields: Field[] = drafts.map(({ facts, type }) => ({ ...facts, type }));
  return { kind, heading: form.heading, fields };
}
