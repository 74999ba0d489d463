import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/ui/Button';
import type { Field } from '../core/field-model';
import { sendButtonBeside } from '../page/companions';
import { strings } from '../strings';
import type { PanelParts } from './model';

/** The site counts down on its button once a second. */
const LOOK_EVERY_MS = 500;

/** Where the code comes from, that it is hers alone, and the site's own button to have it sent. */
export function CodeHelp({ parts, field }: { parts: PanelParts; field: Field }) {
  const { walk, say } = parts;
  const control = walk.controlOf(field)?.controls[0];
  const button = control === undefined ? null : sendButtonBeside(control);
  const [words, setWords] = useState(() => wordsOn(button));
  useEffect(() => {
    const timer = setInterval(() => setWords(wordsOn(button)), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [button]);
  return (
    <div class="elder-form-code">
      <p>{say(strings.codeWhere)}</p>
      <p>
        <strong>{say(strings.codeSecret)}</strong>
      </p>
      {button === null ? null : (
        <Button
          icon="phone"
          label={say(strings.codeSend, { words })}
          disabled={button.matches(':disabled')}
          onPress={() => button.click()}
        />
      )}
    </div>
  );
}

function wordsOn(button: HTMLElement | null): string {
  return (button?.getAttribute('value') ?? button?.textContent ?? '').trim();
}
