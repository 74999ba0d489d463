import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/ui/Button';
import type { Field } from '../core/field-model.ts';
import { sendButtonBeside } from '../page/companions.ts';
import { strings } from '../strings.ts';
import type { Walk } from '../walk.ts';
import type { PanelParts } from './model.ts';

/** The site counts down on its button once a second. */
const LOOK_EVERY_MS = 500;
/** Most codes have six digits, where the field itself does not say otherwise. */
const USUAL = 6;
const WAITS = /(\d{1,3}) ?(s\b|秒|后)/i;

/** Where the code comes from, that it is hers alone, how long until it can be sent again, and the site's own button. */
export function CodeHelp({ parts, field }: { parts: PanelParts; field: Field }) {
  const { walk, say } = parts;
  const [words, setWords] = useState(() => wordsOn(sendButton(walk, field)));
  useEffect(() => {
    const timer = setInterval(() => setWords(wordsOn(sendButton(walk, field))), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [walk, field]);
  const button = sendButton(walk, field);
  const seconds = WAITS.exec(words)?.[1];
  return (
    <div class="elder-form-code">
      <p>{say(strings.codeWhere, { count: lengthOf(field) })}</p>
      <p>
        <strong>{say(strings.codeSecret)}</strong>
      </p>
      {seconds === undefined ? null : <p>{say(strings.codeWait, { seconds })}</p>}
      {button === null || seconds !== undefined ? null : (
        <Button
          icon="phone"
          label={say(strings.codeSend, { words })}
          disabled={button.matches(':disabled')}
          onPress={() => sendButton(walk, field)?.click()}
        />
      )}
    </div>
  );
}

/** Looked for each time: frameworks draw the button anew while they count down. */
function sendButton(walk: Walk, field: Field): HTMLElement | null {
  const control = walk.controlOf(field)?.controls[0];
  return control === undefined ? null : sendButtonBeside(control);
}

function lengthOf({ constraints: { maxLength } }: Field): number {
  return maxLength !== undefined && maxLength >= 4 && maxLength <= 8 ? maxLength : USUAL;
}

function wordsOn(button: HTMLElement | null): string {
  return (button?.getAttribute('value') ?? button?.textContent ?? '').trim();
}
