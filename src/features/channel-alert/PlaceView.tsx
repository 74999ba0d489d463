import type { PanelProps } from './Panel.tsx';
import { words } from './strings.ts';

/** Where to go and what to bring. */
export function PlaceView({ understanding, say, pick }: PanelProps) {
  const { places } = understanding;
  if (places.length === 0) return <p>{say(words.noPlace)}</p>;
  return (
    <ul class="elder-channels-list">
      {places.map((place) => (
        <li key={pick(place.how)}>
          <strong>{pick(place.name)}</strong>
          <p>{place.fromPage ? `“${pick(place.how).slice(0, 100)}”` : pick(place.how)}</p>
        </li>
      ))}
    </ul>
  );
}
