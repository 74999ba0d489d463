import { useState } from 'preact/hooks';
import type { Message } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import type { NotedPhone } from './core/own-entries.ts';
import type { PanelProps } from './Panel.tsx';
import { settings } from './settings.ts';
import { words } from './strings.ts';

type Draft = Pick<NotedPhone, 'whose' | 'name' | 'phone'>;

const { of: shape } = settings.own;

const FIELDS: readonly (readonly [keyof Draft, Message])[] = [
  ['whose', words.noteWhose],
  ['name', words.noteName],
  ['phone', words.notePhone],
];

/** 记个电话: a number that family knows for this site; it comes first from then on and says whose it is. */
export function NoteView({ say, actions, onDone }: PanelProps & { onDone(): void }) {
  const [draft, setDraft] = useState<Draft>({ whose: '', name: '', phone: '' });
  const [isWrong, setWrong] = useState(false);
  const save = (): void => {
    const isWhole = FIELDS.every(([part]) => shape[part].pattern.test(draft[part]));
    setWrong(!isWhole);
    if (!isWhole) return;
    actions.note(draft);
    onDone();
  };
  return (
    <>
      <p>{say(words.noteIntro)}</p>
      {FIELDS.map(([part, label]) => (
        <label key={part} class="elder-channels-field">
          <span>{say(label)}</span>
          <input
            type="text"
            inputMode={part === 'phone' ? 'tel' : 'text'}
            value={draft[part]}
            onInput={(event) => setDraft({ ...draft, [part]: event.currentTarget.value.trim() })}
          />
        </label>
      ))}
      <div class="elder-channels-row">
        <Button icon="check" kind="primary" label={say(words.noteSave)} onPress={save} />
      </div>
      <p role="status">{isWrong ? say(words.noteWrong) : ''}</p>
    </>
  );
}
