import { useRef, useState } from 'preact/hooks';
import type { Message } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import type { PanelProps, View } from './Panel.tsx';
import { words } from './strings.ts';

/** What she may take along, and how to be left in peace. */
export function MoreView({ say, actions, onShow }: PanelProps & { onShow(view: View): void }) {
  const place = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<Message | null>(null);
  const print = (): void => {
    if (place.current) actions.print(place.current);
  };
  const copy = async (): Promise<void> => setTold((await actions.copy()) ? words.copied : words.notCopied);
  const mute = (): void => {
    actions.mute();
    setTold(words.muted);
  };
  return (
    <>
      <div class="elder-channels-grid" ref={place}>
        <Button icon="print" label={say(words.print)} onPress={print} />
        <Button icon="copy" label={say(words.copy)} onPress={() => void copy()} />
        <Button icon="help" label={say(words.why)} onPress={() => onShow('why')} />
        <Button icon="edit" label={say(words.note)} onPress={() => onShow('note')} />
        <Button icon="off" label={say(words.mute)} onPress={mute} />
        <Button icon="check" kind="primary" label={say(words.understood)} onPress={actions.close} />
      </div>
      <p role="status">{told ? say(told) : ''}</p>
    </>
  );
}
