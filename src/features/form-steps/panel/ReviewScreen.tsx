import { useState } from 'preact/hooks';
import { Button } from '@/ui/Button';
import { isBlank, TICKED } from '../core/answers.ts';
import { consentKind } from '../core/consents.ts';
import { askedData } from '../core/personal-data.ts';
import type { Question } from '../core/questions.ts';
import { stakesOf } from '../core/stakes.ts';
import { isHandedOver } from '../core/wording.ts';
import { questionWords } from '../label-words.ts';
import { submitWords } from '../page/submit.ts';
import { strings } from '../strings.ts';
import type { Go, PanelParts } from './model.ts';
import { wordsOf } from './OverviewScreen.tsx';
import { ScreenFrame } from './ScreenFrame.tsx';

/** Everything read back before the site's own button is pressed. */
export function ReviewScreen({
  parts,
  go,
  questions,
}: {
  parts: PanelParts;
  go: Go;
  questions: readonly Question[];
}) {
  const { walk, say } = parts;
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const form = walk.form.peek();
  const plain = questions.filter((question) => consentKind(question.fields[0]) === null);
  const ticks = questions.filter(
    (question) =>
      consentKind(question.fields[0]) !== null &&
      (walk.answerOf(question.fields[0]) === TICKED || decided.has(question.key)),
  );
  const open = ticks.filter((tick) => !walk.answered.has(tick.key) && !decided.has(tick.key));
  const missing = questions.filter(
    (question) =>
      question.need === 'required' &&
      question.fields.some(
        (field) => field.control !== 'yes-no' && !isHandedOver(field) && isBlank(walk.answerOf(field)),
      ),
  );
  const words = submitWords(form.submit);
  const sentences = plain.map(
    (question) =>
      `${questionWords(question, say)}：${wordsOf(walk.answerOf, question) || say(strings.empty)}。`,
  );

  const decide = async (tick: Question, keep: boolean): Promise<void> => {
    await walk.write(tick.fields[0], keep ? TICKED : '');
    setDecided(new Set([...decided, tick.key]));
  };
  const onward = (): void => {
    const [first] = missing;
    if (first !== undefined) go({ at: 'question', index: questions.indexOf(first) });
    else if (stakesOf(form.model, words).length > 0) go({ at: 'sure' });
    else parts.press();
  };

  return (
    <ScreenFrame>
      <h1 id="elder-form-title" class="elder-form-title">
        {say(strings.review)}
      </h1>
      {ticks.length === 0 ? null : (
        <h2>
          {say(ticks.every((tick) => walk.answered.has(tick.key)) ? strings.tickedByYou : strings.ticked)}
        </h2>
      )}
      {ticks.map((tick) => (
        <div class="elder-form-tick" key={tick.key}>
          <p>
            <strong>{say(strings[`consent.${consentKind(tick.fields[0]) ?? 'other'}`])}</strong>{' '}
            {questionWords(tick, say)}
          </p>
          <Button
            icon="check"
            label={say(strings.keepTick)}
            aria-pressed={!open.includes(tick) && walk.answerOf(tick.fields[0]) === TICKED}
            onPress={() => void decide(tick, true)}
          />
          <Button
            icon="close"
            label={say(strings.dropTick)}
            aria-pressed={!open.includes(tick) && walk.answerOf(tick.fields[0]) !== TICKED}
            onPress={() => void decide(tick, false)}
          />
        </div>
      ))}
      <ol class="elder-form-answers">
        {plain.map((question) => (
          <li key={question.key}>
            <span class="elder-form-label">{questionWords(question, say)}</span>
            <strong>{wordsOf(walk.answerOf, question) || say(strings.empty)}</strong>
            <Button
              icon="edit"
              label={say(strings.change)}
              aria-label={`${say(strings.change)} ${questionWords(question, say)}`}
              onPress={() => go({ at: 'question', index: questions.indexOf(question) })}
            />
          </li>
        ))}
      </ol>
      <PersonalData parts={parts} />
      <div class="elder-form-foot">
        <p class="elder-form-problem" role="status">
          {missing.length > 0
            ? say(strings.missing, { count: missing.length })
            : open.length > 0
              ? say(strings.decide)
              : ''}
        </p>
        <div class="elder-form-bottom">
          <Button
            icon="listen"
            label={say(strings.listen)}
            onPress={() => parts.read([say(strings.review), ...sentences])}
          />
          <Button icon="show" label={say(strings.overview)} onPress={() => go({ at: 'overview' })} />
          <Button
            icon="next"
            kind="primary"
            disabled={open.length > 0}
            label={
              missing.length > 0
                ? say(strings.goOn)
                : words === ''
                  ? say(strings.pressNameless)
                  : say(strings.press, { words: words.slice(0, 12) })
            }
            onPress={onward}
          />
        </div>
      </div>
    </ScreenFrame>
  );
}

/** Which personal data the form asks for, and which of them such a form seldom needs. */
function PersonalData({ parts: { walk, say } }: { parts: PanelParts }) {
  const asked = askedData(walk.form.peek().model);
  const list = (needed: boolean): string =>
    asked
      .filter((one) => one.needed === needed)
      .map((one) => say(strings[`data.${one.data}`]))
      .join('、');
  const all = asked.map((one) => say(strings[`data.${one.data}`])).join('、');
  if (all === '') return null;
  return (
    <div class="elder-form-data">
      <p>{say(strings.asksFor, { list: all })}</p>
      {list(false) === '' ? null : <p>{say(strings.maybeNot, { list: list(false) })}</p>}
    </div>
  );
}
