import { useState } from 'preact/hooks';
import { digitsOf, groupDigits } from '@/core/phone-number';
import type { Message, Say } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Dial } from '@/ui/Dial';
import type { Understanding } from './core/decision.ts';
import type { Offer } from './core/offers.ts';
import { sourceToName } from './core/sources.ts';
import type { PanelProps } from './Panel.tsx';
import { words } from './strings.ts';

/** Whom to call: one number at a time, the nearest first, each with its source. */
export function PhoneView({ understanding, first, guessed, say, pick, actions }: PanelProps) {
  const { offers } = understanding;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      offers.findIndex(({ number }) => digitsOf(number) === first),
    ),
  );
  const [isHidden, setHidden] = useState(false);
  const offer = offers[at];
  if (!offer) return null;
  const turn = (by: number): void => {
    setHidden(false);
    setAt((at + by + offers.length) % offers.length);
  };
  const { showOnPage } = actions;
  return (
    <>
      <Warnings texts={understanding.warnings.map(({ text }) => text)} say={say} />
      <p>
        {say(headlineOf(understanding), {
          number: groupDigits(understanding.contacts.phones[0]?.number ?? ''),
        })}
      </p>
      <div aria-live="polite">
        <p>
          <strong>{nameOf(offer, pick)}</strong>
        </p>
        <Dial number={offer.number} callLabel={say(words.call)} scanLabel={say(words.scan)} />
        <Facts offer={offer} say={say} pick={pick} />
        {isHidden ? <p role="status">{say(words.hiddenPlace)}</p> : null}
        {guessed && offer.origin === 'field' ? (
          <p>{say(words.guessedRegion, { place: pick(guessed) })}</p>
        ) : null}
      </div>
      <div class="elder-channels-row">
        {offer.origin === 'site' && showOnPage ? (
          <Button icon="place" label={say(words.showPlace)} onPress={() => setHidden(!showOnPage(offer))} />
        ) : null}
        {offers.length > 1 ? (
          <>
            <Button icon="previous" label={say(words.previousPhone)} onPress={() => turn(-1)} />
            <Button icon="next" label={say(words.nextPhone)} onPress={() => turn(1)} />
          </>
        ) : null}
        <Agent understanding={understanding} say={say} show={actions.showAgent} />
      </div>
    </>
  );
}

/** What the page warns of, large and word for word. */
function Warnings({ texts, say }: { texts: readonly string[]; say: Say }) {
  if (texts.length === 0) return null;
  return (
    <div class="elder-channels-warning">
      <p>{say(words.warning)}</p>
      {texts.map((text) => (
        <p key={text}>
          <strong>{text}</strong>
        </p>
      ))}
    </div>
  );
}

/** The site's own entrance to a human being, where it names one. */
function Agent({ understanding, say, show }: AgentProps) {
  const [isHidden, setHidden] = useState(false);
  const agent = understanding.contacts.humanAgents[0];
  if (!agent) return null;
  if (isHidden)
    return <p role="status">{say(words.agentHidden, { sentence: agent.evidence.slice(0, 30) })}</p>;
  return <Button icon="help" label={say(words.agent)} onPress={() => setHidden(!show())} />;
}

interface AgentProps {
  understanding: Understanding;
  say: Say;
  show(): boolean;
}

function headlineOf({ contacts, doing, missing }: Understanding): Message {
  if (contacts.phones.length > 0) return words.foundPhone;
  if (!doing.isActionable) return words.nothingToDo;
  if (contacts.counters.length > 0) return words.foundCounter;
  return missing.includes('counter') ? words.missingBoth : words.missingPhone;
}

function nameOf(offer: Offer, pick: (text: Message) => string): string {
  const name = pick(offer.name);
  const label = pick(offer.label);
  return label === '' || label === name ? name : `${name}：${label}`;
}

/** Hours, doubt and source; what is not known is not shown. */
function Facts({ offer, say, pick }: { offer: Offer; say: Say; pick(text: Message): string }) {
  return (
    <div class="elder-channels-facts">
      {offer.hours ? <p>{say(words.hours, { hours: offer.hours })}</p> : null}
      {offer.elderly ? <p>{offer.elderly}</p> : null}
      {offer.doubt ? (
        <p class="elder-channels-doubt">{say(words.doubt, { doubt: pick(offer.doubt) })}</p>
      ) : null}
      <p>{sourceOf(offer, say)}</p>
    </div>
  );
}

function sourceOf(offer: Offer, say: Say): string {
  if (offer.origin === 'own') return say(words.fromOwn, { whose: offer.sources[0] ?? '' });
  if (offer.origin === 'site')
    return say(words.sourcePage, { evidence: (offer.evidence ?? '').slice(0, 60) });
  const source = sourceToName(offer.sources, say(words.openList));
  return say(words.source, { source, checked: offer.checked ?? '' });
}
