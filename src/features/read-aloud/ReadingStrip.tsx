import type { Watched } from '@/core/state';
import type { Say } from '@/i18n/messages';
import type { PlayerState } from '@/speech/player';
import { Button } from '@/ui/Button';
import { useWatched } from '@/ui/use-watched';
import { strings } from './strings.ts';

/** What the strip can do. */
export interface ReadingControls {
  pause(): void;
  resume(): void;
  previous(): void;
  next(): void;
  changeRate(by: number): void;
  pickPlace(): void;
  stop(): void;
}

interface StripProps {
  state: Watched<PlayerState>;
  /** A sentence for her beside the controls; empty for none. */
  note: Watched<string>;
  controls: ReadingControls;
  say: Say;
}

/** The large controls while something is read. */
export function ReadingStrip({ state, note, controls, say }: StripProps) {
  const speaks = useWatched(state) === 'speaking';
  const words = useWatched(note);
  return (
    <div class="elder-reading">
      <Button icon="previous" label={say(strings.previous)} onPress={controls.previous} />
      {speaks ? (
        <Button kind="primary" icon="pause" label={say(strings.pause)} onPress={controls.pause} />
      ) : (
        <Button kind="primary" icon="play" label={say(strings.resume)} onPress={controls.resume} />
      )}
      <Button icon="next" label={say(strings.next)} onPress={controls.next} />
      <Button icon="slower" label={say(strings.slower)} onPress={() => controls.changeRate(-0.1)} />
      <Button icon="faster" label={say(strings.faster)} onPress={() => controls.changeRate(0.1)} />
      <Button icon="listen" label={say(strings.fromHere)} onPress={controls.pickPlace} />
      <Button icon="stop" label={say(strings.stop)} onPress={controls.stop} />
      <p role="status">{words}</p>
    </div>
  );
}
