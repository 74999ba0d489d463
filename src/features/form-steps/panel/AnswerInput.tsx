import { useState } from 'preact/hooks';
import { Button } from '@/ui/Button';
import { type Answer, answerWords, isBlank, TICKED } from '../core/answers.ts';
import type { Field } from '../core/field-model.ts';
import { isHandedOver } from '../core/wording.ts';
import { labelWords } from '../label-words.ts';
import { strings } from '../strings.ts';
import { CaptchaHelp } from './CaptchaHelp.tsx';
import { ChoiceAnswer } from './ChoiceAnswer.tsx';
import { CodeHelp } from './CodeHelp.tsx';
import { DateAnswer } from './DateAnswer.tsx';
import type { PanelParts } from './model.ts';

interface AnswerProps {
  parts: PanelParts;
  field: Field;
  /** False where the question has several parts, each with its own name. */
  alone: boolean;
  answer: Answer;
  onChange(answer: Answer): void;
}

/** The right way to answer one field. */
export function AnswerInput(props: AnswerProps) {
  const { parts, field, answer, onChange } = props;
  const { say } = parts;
  if (isHandedOver(field)) return <HandOver {...props} />;
  if (field.control === 'date')
    return <DateAnswer say={say} field={field} answer={String(answer)} onChange={onChange} />;
  if (field.control === 'yes-no') {
    return (
      <fieldset class="elder-form-choices" aria-labelledby="elder-form-title">
        <Button
          icon="check"
          label={say(strings.sayYes)}
          aria-pressed={answer === TICKED}
          onPress={() => onChange(TICKED)}
          data-answer
        />
        <Button
          icon="close"
          label={say(strings.sayNo)}
          aria-pressed={answer !== TICKED}
          onPress={() => onChange('')}
        />
      </fieldset>
    );
  }
  if (field.options.length > 0) return <ChoiceAnswer {...props} />;
  return (
    <>
      {field.type === 'captcha' ? <CaptchaHelp parts={parts} field={field} /> : null}
      {field.type === 'one-time-code' || field.beside.includes('send-code') ? (
        <CodeHelp parts={parts} field={field} />
      ) : null}
      <TextAnswer {...props} />
      <Offers {...props} />
    </>
  );
}

/** As long as an answer can be where the site sets no limit. */
const NO_LIMIT = 5000;

const DIGITS: readonly Field['type'][] = [
  'tel',
  'one-time-code',
  'cc-number',
  'cc-csc',
  'postal-code',
  'age',
  'transaction-amount',
];

function TextAnswer({ parts: { say }, field, answer, onChange }: AnswerProps) {
  const [shown, setShown] = useState(false);
  const secret = field.kind === 'password';
  const common = {
    class: 'elder-form-text',
    value: String(answer),
    'aria-labelledby': 'elder-form-title',
    'aria-describedby': 'elder-form-hint elder-form-problem',
    autocomplete: 'off' as const,
    maxLength: field.constraints.maxLength ?? NO_LIMIT,
  };
  if (field.control === 'multiline')
    return <textarea {...common} rows={4} onInput={(event) => onChange(event.currentTarget.value)} />;
  return (
    <div class="elder-form-line">
      <input
        {...common}
        // The types of JSX know each kind of input apart; this one is both by turns.
        type={(secret && !shown ? 'password' : 'text') as 'text'}
        inputMode={DIGITS.includes(field.type) ? 'numeric' : 'text'}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {secret ? (
        <Button
          icon="show"
          label={say(shown ? strings.hideSecret : strings.showSecret)}
          onPress={() => setShown(!shown)}
        />
      ) : null}
    </div>
  );
}

/** Answers from last time and from family: offered, never filled in by themselves. */
function Offers({ parts, field, answer, onChange }: AnswerProps) {
  const { say } = parts;
  if (!isBlank(answer)) return null;
  const kept = parts.kept[field.key];
  const family = parts.familyAnswer(field);
  return (
    <div class="elder-form-offers">
      {kept === undefined ? null : (
        <Button
          icon="edit"
          label={say(strings.keptOffer, { words: answerWords(field, kept) })}
          onPress={() => onChange(kept)}
        />
      )}
      {family === '' || family === kept ? null : (
        <Button
          icon="people"
          label={say(strings.familyOffer, { words: family })}
          onPress={() => onChange(family)}
        />
      )}
    </div>
  );
}

/** What cannot be asked safely is done on the page itself. */
function HandOver({ parts, field, alone }: AnswerProps) {
  const { say } = parts;
  const name = alone ? '' : labelWords(field, say);
  return (
    <div class="elder-form-hand">
      {alone ? (
        <>
          <p>{say(strings.handOver)}</p>
          <p>{say(strings.handOverHow)}</p>
        </>
      ) : (
        <p>{name}</p>
      )}
      {field.kind === 'puzzle' ? <p>{say(strings.puzzleHow)}</p> : null}
      <Button
        icon="place"
        kind="primary"
        label={say(strings.showIt)}
        aria-label={`${say(strings.showIt)} ${name}`.trim()}
        onPress={() => parts.handOver(field)}
        data-answer
      />
    </div>
  );
}
