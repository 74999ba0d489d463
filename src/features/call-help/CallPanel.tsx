import { useState } from 'preact/hooks';
import { digitsOf, groupDigits, spokenNumber } from '@/core/phone-number';
import type { Message, Say } from '@/i18n/messages';
import { Dial } from '@/ui/Dial';
import { type Callee, EMERGENCY } from './core.ts';
import { strings } from './strings.ts';

interface CallPanelProps {
  family: readonly Callee[];
  say: Say;
}

/** 一键呼叫: every number at once, each a link that dials where that is possible; nothing dials by itself. */
export function CallPanel({ family, say }: CallPanelProps) {
  const [chosen, setChosen] = useState<Callee | undefined>(family[0] ?? EMERGENCY[0]);
  const row = { say, chosen, onChoose: setChosen };
  return (
    <div class="elder-call">
      <div>
        <Group title={strings.family} callees={family} {...row} />
        {family.length === 0 ? <p>{say(strings.noFamily)}</p> : null}
        <Group title={strings.emergency} callees={EMERGENCY} {...row} />
        <p>{say(strings.advice)}</p>
      </div>
      {chosen ? (
        <div aria-live="polite">
          <h2>{say(chosen.name)}</h2>
          <Dial number={chosen.number} callLabel={say(strings.call)} scanLabel={say(strings.scan)} />
        </div>
      ) : null}
    </div>
  );
}

interface GroupProps {
  title: Message;
  callees: readonly Callee[];
  say: Say;
  chosen: Callee | undefined;
  onChoose(callee: Callee): void;
}

function Group({ title, callees, say, chosen, onChoose }: GroupProps) {
  return (
    <section>
      <h2>{say(title)}</h2>
      <ul class="elder-call-list">
        {callees.map((callee) => (
          <li key={callee.number}>
            <a
              class="elder-button"
              data-kind={callee === chosen ? 'primary' : 'plain'}
              href={`tel:${digitsOf(callee.number)}`}
              aria-label={`${say(callee.name)} ${spokenNumber(callee.number)}`}
              onClick={() => onChoose(callee)}
              onFocus={() => onChoose(callee)}
            >
              {say(callee.name)} {groupDigits(callee.number)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
