import type { Say } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { questionsOf } from '../core/questions.ts';
import { questionWords } from '../label-words.ts';
import type { PageForm } from '../page/read-forms.ts';
import { submitWords } from '../page/submit.ts';
import { strings } from '../strings.ts';
import { ScreenFrame } from './ScreenFrame.tsx';

/** How many forms are offered: more would be a list, not a choice. */
const MOST = 5;

/** Where a page has several forms, she says which. */
export function FormChoice({
  forms,
  say,
  onChoose,
}: {
  forms: readonly PageForm[];
  say: Say;
  onChoose(form: PageForm): void;
}) {
  return (
    <ScreenFrame>
      <h1 id="elder-form-title" class="elder-form-title">
        {say(strings.chooseForm)}
      </h1>
      <ol class="elder-form-answers">
        {forms.slice(0, MOST).map((form, index) => (
          <li key={String(index)}>
            <Button icon="form" label={nameOf(form, index, say)} onPress={() => onChoose(form)} />
            <span>{say(strings.formNumber, { n: index + 1, count: questionsOf(form.model).length })}</span>
          </li>
        ))}
      </ol>
    </ScreenFrame>
  );
}

function nameOf(form: PageForm, index: number, say: Say): string {
  const [question] = questionsOf(form.model);
  const first = question === undefined ? '' : questionWords(question, say);
  return (
    form.model.heading.slice(0, 24) ||
    submitWords(form.submit).slice(0, 24) ||
    first ||
    say(strings.formNumber, { n: index + 1, count: form.fields.length })
  );
}
