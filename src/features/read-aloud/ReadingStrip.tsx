import type { Watched } from '@/core/state';
import type { Say } from '@/i18n/messages';
import type { PlayerState } from '@/speech/player';
import { Button } from '@/ui/Button';
import { useWatched } from '@/ui/use-watched';
import { Caption } from './Caption.tsx';
import type { ReadAloudContext } from './context.ts';
import { strings } from './strings.ts';

/** What the strip can do. */
export interface ReadingControls {
  pause(): void;
  resume(): void;
  previous(): void;
  next(): void;
  changeRate(by: number): void;
  pickPlace(): void;
  /** Turns 指读 on or off. */
  point(isOn: boolean): void;
  stop(): void;
}

interface StripProps {
  state: Watched<PlayerState>;
  /** A sentence for her beside the controls; empty for none. */
  note: Watched<string>;
  isPointing: Watched<boolean>;
  caption: Watched<string>;
  settings: ReadAloudContext['settings'];
  controls: ReadingControls;
  say: Say;
}

/** The large controls while something is read, or the caption of what she points at. */
export function ReadingStrip({ state, note, isPointing, caption, settings, controls, say }: StripProps) {
  const points = useWatched(isPointing);
  const words = useWatched(note);
  const { pinyin, traditional } = useWatched(settings);
  return (
    <div class="elder-reading">
      {points ? <Caption caption={caption} withPinyin={pinyin} traditional={traditional} /> : null}
      {points ? (
        <Button
          kind="primary"
          icon="read-aloud"
          label={say(strings.readPage)}
          onPress={() => controls.point(false)}
        />
      ) : (
        <PageControls state={state} controls={controls} say={say} />
      )}
      <Button icon="slower" label={say(strings.slower)} onPress={() => controls.changeRate(-0.1)} />
      <Button icon="faster" label={say(strings.faster)} onPress={() => controls.changeRate(0.1)} />
      {points ? null : (
        <Button icon="pointer" label={say(strings.point)} onPress={() => controls.point(true)} />
      )}
      <Button icon="stop" label={say(strings.stop)} onPress={controls.stop} />
      <p role="status">{words}</p>
    </div>
  );
}

function PageControls({ state, controls, say }: Pick<StripProps, 'state' | 'controls' | 'say'>) {
  const speaks = useWatched(state) === 'speaking';
  return (
    <>
      <Button icon="previous" label={say(strings.previous)} onPress={controls.previous} />
      {speaks ? (
        <Button kind="primary" icon="pause" label={say(strings.pause)} onPress={controls.pause} />
      ) : (
        <Button kind="primary" icon="play" label={say(strings.resume)} onPress={controls.resume} />
      )}
      <Button icon="next" label={say(strings.next)} onPress={controls.next} />
      <Button icon="listen" label={say(strings.fromHere)} onPress={controls.pickPlace} />
    </>
  );
}
