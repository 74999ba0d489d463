import { useState } from 'preact/hooks';
import type { Message, Say } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import type { Understanding } from './core/decision.ts';
import type { Offer } from './core/offers.ts';
import type { NotedPhone } from './core/own-entries.ts';
import { MoreView } from './MoreView.tsx';
import { NoteView } from './NoteView.tsx';
import { PhoneView } from './PhoneView.tsx';
import { PlaceView } from './PlaceView.tsx';
import { RightView } from './RightView.tsx';
import { words } from './strings.ts';
import { WhyView } from './WhyView.tsx';

/** What the panel may do beside showing. */
export interface PanelActions {
  /** Leads to where the number stands on the page; false where it cannot be seen there. */
  showOnPage: ((offer: Offer) => boolean) | null;
  /** Leads to the page's own entrance to a human being; false where it cannot be seen there. */
  showAgent(): boolean;
  print(place: HTMLElement): void;
  copy(): Promise<boolean>;
  mute(): void;
  /** Keeps a number that family knows for this site. */
  note(entry: Pick<NotedPhone, 'whose' | 'name' | 'phone'>): void;
  close(): void;
}

export interface PanelProps {
  understanding: Understanding;
  /** Digits of the number to begin with, where she has pressed one on the page. */
  first: string | null;
  /** The guessed region's name, when it was guessed. */
  guessed: Message | null;
  say: Say;
  /** The reader's language of a text that comes in several. */
  pick(text: Message): string;
  actions: PanelActions;
}

export type View = 'phone' | 'place' | 'right' | 'more' | 'why' | 'note';

/** 电话和柜台: one thing at a time, and always a way back. */
export function Panel(props: PanelProps) {
  const { say } = props;
  const [view, setView] = useState<View>('phone');
  return (
    <section class="elder-channels">
      {view === 'phone' ? null : (
        <div>
          <Button
            icon="back"
            label={say(words.back)}
            onPress={() => setView(view === 'why' || view === 'note' ? 'more' : 'phone')}
          />
        </div>
      )}
      {view === 'phone' ? <PhoneView {...props} /> : null}
      {view === 'place' ? <PlaceView {...props} /> : null}
      {view === 'right' ? <RightView {...props} /> : null}
      {view === 'more' ? <MoreView {...props} onShow={setView} /> : null}
      {view === 'why' ? <WhyView {...props} /> : null}
      {view === 'note' ? <NoteView {...props} onDone={() => setView('phone')} /> : null}
      {view === 'phone' ? (
        <div class="elder-channels-row">
          <Button icon="place" label={say(words.tabPlace)} onPress={() => setView('place')} />
          <Button icon="check" label={say(words.tabRight)} onPress={() => setView('right')} />
          <Button icon="show" label={say(words.tabMore)} onPress={() => setView('more')} />
        </div>
      ) : null}
    </section>
  );
}
