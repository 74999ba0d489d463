import { useState } from 'preact/hooks';
import { Button } from '@/ui/Button';
import type { Answer } from '../core/answers.ts';
import type { Field, FieldOption } from '../core/field-model.ts';
import { pageOf, searchOptions } from '../core/option-pages.ts';
import { realOptions } from '../core/wording.ts';
import { strings } from '../strings.ts';
import type { PanelParts } from './model.ts';

interface ChoiceProps {
  parts: PanelParts;
  field: Field;
  alone: boolean;
  answer: Answer;
  onChange(answer: Answer): void;
}

/** Large choices; a long list is searched by a word and turned in pages. */
export function ChoiceAnswer({ parts, field, alone, answer, onChange }: ChoiceProps) {
  const { walk, say } = parts;
  const [wanted, setWanted] = useState('');
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState(alone || answer === '');
  const many = field.control === 'choices';
  const chosen = [answer].flat();
  const options = realOptions(field);
  const found = searchOptions(options, wanted);
  const { shown, pages, at } = pageOf(found, page);

  const toggle = (option: FieldOption): void =>
    onChange(
      chosen.includes(option.value)
        ? chosen.filter((one) => one !== option.value)
        : [...chosen.filter((one) => one !== ''), option.value],
    );
  const choose = (option: FieldOption): void => {
    onChange(option.value);
    // A list that another depends on is written at once, so that the next one has something to choose.
    if (alone) return;
    setOpen(false);
    void walk.write(field, option.value);
  };

  if (!open) {
    const text = options.find((option) => option.value === answer)?.text ?? String(answer);
    return <Button icon="edit" label={`${field.label} ${text}`.trim()} onPress={() => setOpen(true)} />;
  }
  return (
    <div class="elder-form-list">
      {options.length > LONG ? (
        <label class="elder-form-search">
          <span>{say(strings.searchList)}</span>
          <input
            class="elder-form-text"
            type="text"
            value={wanted}
            onInput={(event) => {
              setWanted(event.currentTarget.value);
              setPage(0);
            }}
          />
        </label>
      ) : null}
      <fieldset class="elder-form-choices" aria-labelledby="elder-form-title">
        {shown.map((option) => (
          <Button
            key={option.value}
            icon={chosen.includes(option.value) ? 'check' : 'next'}
            label={option.text}
            aria-pressed={chosen.includes(option.value)}
            onPress={() => (many ? toggle : choose)(option)}
            data-answer
          />
        ))}
        {shown.length === 0 ? <p>{say(strings.nothingFound)}</p> : null}
      </fieldset>
      {pages > 1 ? (
        <div class="elder-form-turn">
          <Button
            icon="previous"
            label={say(strings.previousPage)}
            disabled={at === 0}
            onPress={() => setPage(at - 1)}
          />
          <span role="status">{say(strings.pageOf, { page: at + 1, pages })}</span>
          <Button
            icon="next"
            label={say(strings.nextPage)}
            disabled={at === pages - 1}
            onPress={() => setPage(at + 1)}
          />
        </div>
      ) : null}
    </div>
  );
}

/** From here on a list can be searched. */
const LONG = 16;
