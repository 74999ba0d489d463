import { Button } from '@/ui/Button';
import { stakesOf } from '../core/stakes.ts';
import { submitWords } from '../page/submit.ts';
import { strings } from '../strings.ts';
import type { Go, PanelParts } from './model.ts';
import { ScreenFrame } from './ScreenFrame.tsx';

interface ScreenProps {
  parts: PanelParts;
  go: Go;
}

/** Offers what she had answered before the page went away. */
export function ResumeScreen({ parts, go }: ScreenProps) {
  const { walk, say, kept } = parts;
  const use = async (): Promise<void> => {
    for (const field of walk.form.peek().model.fields) {
      const answer = kept[field.key];
      if (answer !== undefined && field.state === 'open') await walk.write(field, answer);
    }
    const next = walk.questions
      .peek()
      .findIndex((one) => one.fields.some((field) => !walk.answered.has(field.key)));
    go(next === -1 ? { at: 'review' } : { at: 'question', index: next });
  };
  return (
    <ScreenFrame>
      <h1 id="elder-form-title" class="elder-form-title">
        {say(strings.resume)}
      </h1>
      <div class="elder-form-bottom">
        <Button icon="edit" label={say(strings.startAnew)} onPress={() => go({ at: 'question', index: 0 })} />
        <Button
          icon="check"
          kind="primary"
          label={say(strings.useKept)}
          onPress={() => void use()}
          data-answer
        />
      </div>
    </ScreenFrame>
  );
}

/** Before the questions that may be left empty: all at once skippable. */
export function OptionalScreen({
  parts: { say },
  go,
  first,
  count,
}: ScreenProps & { first: number; count: number }) {
  return (
    <ScreenFrame>
      <h1 id="elder-form-title" class="elder-form-title">
        {say(strings.optionalGate)}
      </h1>
      <p class="elder-form-hint">{say(strings.optionalCount, { count })}</p>
      <div class="elder-form-bottom">
        <Button
          icon="previous"
          label={say(strings.previous)}
          onPress={() => go({ at: 'question', index: first - 1 })}
        />
        <Button icon="edit" label={say(strings.goOn)} onPress={() => go({ at: 'question', index: first })} />
        <Button
          icon="check"
          kind="primary"
          label={say(strings.toReview)}
          onPress={() => go({ at: 'review' })}
          data-answer
        />
      </div>
    </ScreenFrame>
  );
}

/** The second plain question before money, appointments and deletions. */
export function SureScreen({ parts, go }: ScreenProps) {
  const { walk, say } = parts;
  const form = walk.form.peek();
  const questions = stakesOf(form.model, submitWords(form.submit)).map((stake) =>
    say(strings[`sure.${stake}`]),
  );
  return (
    <ScreenFrame>
      {questions.map((question) => (
        <h1 class="elder-form-title" key={question}>
          {question}
        </h1>
      ))}
      <p class="elder-form-hint">{say(strings.sureHint)}</p>
      <div class="elder-form-bottom">
        <Button
          icon="listen"
          label={say(strings.listen)}
          onPress={() => parts.read([...questions, say(strings.sureHint)])}
        />
        <Button icon="back" label={say(strings.sureNo)} onPress={() => go({ at: 'review' })} data-answer />
        <Button icon="check" kind="primary" label={say(strings.sureYes)} onPress={parts.press} />
      </div>
    </ScreenFrame>
  );
}
