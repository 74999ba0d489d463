import { useState } from 'preact/hooks';
import type { Message, Say } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { isoDate, isRealDate, readDate } from '../core/checks/real-date.ts';
import type { Field } from '../core/field-model.ts';
import { strings } from '../strings.ts';

interface DateProps {
  say: Say;
  field: Field;
  answer: string;
  onChange(answer: string): void;
}

const PARTS = ['year', 'month', 'day'] as const;
const DAY_MS = 86_400_000;
const NEAR: readonly (readonly [number, Message])[] = [
  [0, strings.today],
  [1, strings.tomorrow],
  [2, strings.dayAfter],
];

/** A day as year, month and day; near days by one tap. */
export function DateAnswer({ say, field, answer, onChange }: DateProps) {
  const [written, setWritten] = useState(() => partsOf(answer));
  const change = (part: (typeof PARTS)[number], value: string): void => {
    const next = { ...written, [part]: value.replace(/\D/g, '') };
    setWritten(next);
    onChange(joined(next));
  };
  const pick = (days: number): void => {
    const day = new Date(Date.now() + days * DAY_MS);
    const iso = isoDate({ year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() });
    setWritten(partsOf(iso));
    onChange(iso);
  };
  return (
    <>
      <div class="elder-form-date">
        {PARTS.map((part) => (
          <label key={part}>
            <input
              class="elder-form-text"
              inputMode="numeric"
              maxLength={part === 'year' ? 4 : 2}
              value={written[part]}
              onInput={(event) => change(part, event.currentTarget.value)}
            />
            <span>{say(strings[part])}</span>
          </label>
        ))}
      </div>
      {field.type === 'bday' ? null : (
        <div class="elder-form-choices">
          {NEAR.map(([days, word]) => (
            <Button key={days} icon="check" label={say(word)} onPress={() => pick(days)} />
          ))}
        </div>
      )}
    </>
  );
}

type Written = Record<(typeof PARTS)[number], string>;

function partsOf(answer: string): Written {
  const day = readDate(answer);
  return day === null
    ? { year: '', month: '', day: '' }
    : { year: String(day.year), month: String(day.month), day: String(day.day) };
}

/** A whole day as the control wants it; a day that is not in the calendar as she wrote it, so that it can be said. */
function joined({ year, month, day }: Written): string {
  if (year === '' && month === '' && day === '') return '';
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isRealDate(date)
    ? isoDate(date)
    : `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
