import { Button } from '@/ui/Button';
import { answerWords } from '../core/answers.ts';
import type { Question } from '../core/questions.ts';
import { questionWords } from '../label-words.ts';
import { strings } from '../strings.ts';
import type { Go, PanelParts } from './model.ts';
import { ScreenFrame } from './ScreenFrame.tsx';

/** All questions, with what is answered; a tap leads to one. */
export function OverviewScreen({
  parts,
  go,
  questions,
}: {
  parts: PanelParts;
  go: Go;
  questions: readonly Question[];
}) {
  const { walk, say } = parts;
  return (
    <ScreenFrame>
      <h1 id="elder-form-title" class="elder-form-title">
        {say(strings.all)}
      </h1>
      <ol class="elder-form-answers">
        {questions.map((question, index) => (
          <li key={question.key}>
            <Button
              icon="edit"
              label={`${index + 1}. ${questionWords(question, say)}`}
              onPress={() => go({ at: 'question', index })}
            />
            <span>
              {wordsOf(walk.answerOf, question) ||
                say(question.need === 'optional' ? strings.optional : strings.empty)}
            </span>
          </li>
        ))}
      </ol>
      <div class="elder-form-bottom">
        <Button
          icon="check"
          kind="primary"
          label={say(strings.toReview)}
          onPress={() => go({ at: 'review' })}
        />
      </div>
    </ScreenFrame>
  );
}

/** The answers of a question's fields, in words. */
export function wordsOf(answerOf: PanelParts['walk']['answerOf'], question: Question): string {
  return question.fields
    .map((field) =>
      field.control === 'yes-no' ? (answerOf(field) === '' ? '' : '✓') : answerWords(field, answerOf(field)),
    )
    .filter((words) => words !== '')
    .join(' ');
}
