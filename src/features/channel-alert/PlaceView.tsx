import type { PanelProps } from './Panel.tsx';
import { words } from './strings.ts';

/** Where to go and what to bring. */
export function PlaceView({ understanding, say, pick }: PanelProps) {
  const { places, papers, cards } = understanding;
  return (
    <>
      {places.length === 0 ? <p>{say(words.noPlace)}</p> : null}
      <ul class="elder-channels-list">
        {places.map((place) => (
          <li key={pick(place.how)}>
            <strong>{pick(place.name)}</strong>
            <p>{place.fromPage ? `“${pick(place.how).slice(0, 100)}”` : pick(place.how)}</p>
          </li>
        ))}
      </ul>
      {cards.length === 0 ? null : (
        <p>
          <strong>{say(words.cards)}</strong>
          <br />
          {cards.join('、')}
        </p>
      )}
      {papers.length === 0 ? null : (
        <>
          <p>
            <strong>{say(words.papers)}</strong>
          </p>
          <ul class="elder-channels-list">
            {papers.map((paper) => (
              <li key={paper}>{paper}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
