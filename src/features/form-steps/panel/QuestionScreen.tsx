import { useState } from 'preact/hooks';
import { Button } from '@/ui/Button';
import { type Answer, isBlank } from '../core/answers.ts';
import { checkAnswer, type Finding } from '../core/checks/check-answer.ts';
import type { Field } from '../core/field-model.ts';
import type { Question } from '../core/questions.ts';
import { askingWay, isHandedOver } from '../core/wording.ts';
import { questionWords } from '../label-words.ts';
import { submitWords } from '../page/submit.ts';
import { hintStrings, problemStrings, strings } from '../strings.ts';
import { AnswerInput } from './AnswerInput.tsx';
import type { Drafts, Go, PanelParts } from './model.ts';
import { ScreenFrame } from './ScreenFrame.tsx';

interface QuestionProps {
  parts: PanelParts;
  question: Question;
  index: number;
  count: number;
  go: Go;
  onDone(): void;
}

/** One question: its words, its field, what is amiss, back and on. */
export function QuestionScreen({ parts, question, index, count, go, onDone }: QuestionProps) {
  const { walk, say } = parts;
  const [drafts, setDrafts] = useState<Drafts>({});
  const [finding, setFinding] = useState<{ field: Field; found: Finding } | null>(null);
  const [siteWords, setSiteWords] = useState(() => firstError(parts, question));

  const answerOf = (field: Field): Answer => drafts[field.key] ?? walk.answerOf(field);
  const change = (field: Field, answer: Answer): void => {
    setDrafts((before) => ({ ...before, [field.key]: answer }));
    setFinding(null);
  };

  const confirm = async (insist: boolean): Promise<void> => {
    for (const field of question.fields) {
      const found = checkAnswer(field, answerOf(field));
      if (found !== null && (found.weight === 'stop' || !insist) && !isHandedOver(field))
        return setFinding({ field, found });
    }
    for (const field of question.fields) {
      // A tick that the site has set is not hers because she went on: the review asks her.
      const passedBy = field.control === 'yes-no' && drafts[field.key] === undefined;
      if (!passedBy) await walk.write(field, answerOf(field));
    }
    parts.save();
    const words = firstError(parts, question);
    if (words !== '' && words !== siteWords && !insist) return setSiteWords(words);
    return onDone();
  };

  const [step, steps] = [walk.stepsBefore + index + 1, walk.stepsBefore + count];
  const title = titleOf(parts, question);
  const hint = hintOf(parts, question);
  const problem =
    finding === null ? '' : say(problemStrings[finding.found.problem], { limit: finding.found.limit ?? '' });
  const site = siteWords === '' ? '' : say(strings.siteSays, { words: siteWords });
  const need = question.need === 'unsaid' ? '' : say(strings[question.need]);
  const blank = question.fields.every((field) => isBlank(answerOf(field)));
  const doubtful = finding?.found.weight === 'doubt' || (finding === null && siteWords !== '');

  return (
    <ScreenFrame onEnter={() => void confirm(doubtful)}>
      <div class="elder-form-top">
        <Button
          icon="previous"
          label={say(strings.previous)}
          disabled={index === 0}
          onPress={() => go({ at: 'question', index: index - 1 })}
        />
        <Progress
          words={say(turnsPage(parts) ? strings.stepOfPage : strings.stepOf, { step, steps })}
          step={step}
          steps={steps}
        />
        <Button icon="show" label={say(strings.overview)} onPress={() => go({ at: 'overview' })} />
      </div>
      <h1 id="elder-form-title" class="elder-form-title">
        {title}
      </h1>
      <p class="elder-form-hint" id="elder-form-hint">
        <strong>{need}</strong> {hint}
      </p>
      <div class="elder-form-answer">
        {question.fields.map((field) => (
          <AnswerInput
            key={field.key}
            parts={parts}
            field={field}
            alone={question.fields.length === 1}
            answer={answerOf(field)}
            onChange={(answer) => change(field, answer)}
          />
        ))}
      </div>
      <p class="elder-form-problem" role="alert" id="elder-form-problem">
        {problem || site}
      </p>
      <div class="elder-form-bottom">
        <Button
          icon="listen"
          label={say(strings.listen)}
          onPress={() => parts.read([title, need, hint, problem || site].filter((one) => one !== ''))}
        />
        {doubtful ? (
          <Button icon="check" label={say(strings.anyway)} onPress={() => void confirm(true)} />
        ) : null}
        <Button
          icon="next"
          kind="primary"
          label={say(blank && question.need !== 'required' ? strings.skip : strings.next)}
          onPress={() => void confirm(false)}
        />
      </div>
    </ScreenFrame>
  );
}

/** A button that says 下一步 leads to questions that nobody can count yet. */
function turnsPage({ walk }: PanelParts): boolean {
  return /下一步|下一页|继续|\bnext\b|\bcontinue\b/i.test(submitWords(walk.form.peek().submit));
}

/** How far she is, as words and as a bar. */
function Progress({ words, step, steps }: { words: string; step: number; steps: number }) {
  return (
    <div class="elder-form-progress">
      <span role="status">{words}</span>
      <progress value={step} max={steps} aria-hidden="true" />
    </div>
  );
}

/** The label as a request. */
export function titleOf({ say }: PanelParts, question: Question): string {
  const [first] = question.fields;
  const label = questionWords(question, say);
  const way = askingWay({ ...first, label });
  const isRequest = [strings.chooseOne, strings.nameless].some((words) => say(words) === label);
  if (way === 'as-is' || isRequest) return label;
  return say(strings[way], { label });
}

function hintOf({ say }: PanelParts, question: Question): string {
  const [first] = question.fields;
  // What is said of Chinese numbers would be untrue of a form in another language.
  const ours = /\p{Script=Han}/u.test(first.label)
    ? hintStrings[first.type as keyof typeof hintStrings]
    : undefined;
  const own = first.hint.length <= 60 ? first.hint : '';
  return [ours === undefined ? '' : say(ours), own].filter((one) => one !== '').join(' ');
}

function firstError({ walk }: PanelParts, question: Question): string {
  return question.fields.map((field) => walk.errorOf(field)).find((words) => words !== '') ?? '';
}
