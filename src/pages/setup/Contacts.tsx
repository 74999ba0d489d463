import { useState } from 'preact/hooks';
import type { Say } from '@/i18n/messages';
import { type Contact, SHARED } from '@/settings/schema';
import { Button } from '@/ui/Button';
import { strings } from './strings.ts';

interface ContactsProps {
  contacts: readonly Contact[];
  say: Say;
  onChange(contacts: Contact[]): void;
}

const { of: shape, most } = SHARED.contacts;

/** The people whom the reader may call; shown to her in 帮我, never dialled by itself. */
export function Contacts({ contacts, say, onChange }: ContactsProps) {
  const [draft, setDraft] = useState<Contact>({ name: '', phone: '' });
  const [wrong, setWrong] = useState(false);

  const add = (): void => {
    const whole = shape.name.pattern.test(draft.name) && shape.phone.pattern.test(draft.phone);
    setWrong(!whole);
    if (!whole) return;
    onChange([...contacts, draft]);
    setDraft({ name: '', phone: '' });
  };

  return (
    <fieldset class="elder-contacts">
      <legend>{say(strings.contacts)}</legend>
      <p>{say(strings.contactsNote)}</p>
      {contacts.map((contact, at) => (
        <div class="elder-setting" key={`${contact.name} ${contact.phone}`}>
          <span>
            {contact.name} {contact.phone}
          </span>
          <Button
            icon="close"
            label={say(strings.removeContact, { name: contact.name })}
            onPress={() => onChange(contacts.filter((_, other) => other !== at))}
          />
        </div>
      ))}
      {contacts.length < most ? (
        <div class="elder-setting">
          {(['name', 'phone'] as const).map((part) => (
            <label key={part} class="elder-setting">
              <span>{say(part === 'name' ? strings.contactName : strings.contactPhone)}</span>
              <input
                type="text"
                inputMode={part === 'name' ? 'text' : 'tel'}
                value={draft[part]}
                onInput={(event) => setDraft({ ...draft, [part]: event.currentTarget.value.trim() })}
              />
            </label>
          ))}
          <Button icon="check" label={say(strings.addContact)} onPress={add} />
        </div>
      ) : null}
      <p role="status">{wrong ? say(strings.contactWrong) : ''}</p>
    </fieldset>
  );
}
