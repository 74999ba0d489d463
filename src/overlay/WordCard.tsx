import type { Say } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { useWatched } from '@/ui/use-watched';
import type { OverlayState, Word } from './state.ts';
import { strings } from './strings.ts';

/**
 * One sentence that stays until it is dismissed; read out by screen readers. An offer comes by itself and so may cover
 * nothing of the page: where the window is wide it stands in the bar, elsewhere 帮我 is marked and has it on top.
 */
export function WordCard({ state, say }: { state: OverlayState; say: Say }) {
  const word = useWatched(state.word);
  const panel = useWatched(state.panel);
  const shown = word !== null && panel === null;
  return (
    <div
      role="status"
      class={shown ? 'elder-word' : 'elder-hidden'}
      data-tone={word?.tone}
      data-offer={shown && word.offer ? '' : undefined}
    >
      {word ? (
        <>
          <span>{word.sentence}</span>
          {shown ? <Answers word={word} say={say} onDismiss={state.dismissWord} /> : null}
        </>
      ) : null}
    </div>
  );
}

/** The offer of the moment, at the top of 帮我. */
export function OfferLine({ state, say }: { state: OverlayState; say: Say }) {
  const word = useWatched(state.word);
  return word?.offer ? (
    <div class="elder-offer">
      <span>{word.sentence}</span>
      <Answers word={word} say={say} onDismiss={state.dismissWord} />
    </div>
  ) : null;
}

function Answers({ word, say, onDismiss }: { word: Word; say: Say; onDismiss(): void }) {
  const { offer } = word;
  return (
    <>
      {offer ? (
        <Button
          icon={offer.icon}
          kind="primary"
          label={offer.label}
          onPress={() => {
            onDismiss();
            offer.onAccept();
          }}
        />
      ) : null}
      <Button icon="close" label={say(offer ? strings.notNow : strings.close)} onPress={onDismiss} />
    </>
  );
}
