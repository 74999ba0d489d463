import { useState } from 'preact/hooks';
import { groupDigits } from '@/core/phone-number';
import { Button } from '@/ui/Button';
import type { PanelProps } from './Panel.tsx';
import { words } from './strings.ts';

/** The right behind her, in plain words and in the document's, what to say, and who takes a complaint. */
export function RightView({ understanding, say, pick }: PanelProps) {
  const [at, setAt] = useState(0);
  const { rights, complaints } = understanding;
  const shown = rights[at];
  if (!shown) return <p>{say(words.noRight)}</p>;
  const { right, citation } = shown;
  return (
    <>
      <p>
        <strong>{pick(right.text)}</strong>
      </p>
      <p>{say(words.sayThis, { words: pick(right.action) })}</p>
      <div class="elder-channels-facts">
        <p>{say(words.document, { quote: citation.quote })}</p>
        <p>{say(words.citation, { source: citation.source })}</p>
        {right.doubt ? (
          <p class="elder-channels-doubt">{say(words.doubt, { doubt: pick(right.doubt) })}</p>
        ) : null}
        <p>{say(words.complain, { numbers: complaints.map(groupDigits).join('、') })}</p>
      </div>
      {rights.length > 1 ? (
        <div class="elder-channels-row">
          <Button icon="next" label={say(words.nextRight)} onPress={() => setAt((at + 1) % rights.length)} />
        </div>
      ) : null}
    </>
  );
}
