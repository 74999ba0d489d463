import { say as speak } from '@/i18n/messages';
import type { SettingsStore } from '@/settings/store';
import { Button } from '@/ui/Button';
import '@/ui/tokens.css';
import { useWatched } from '@/ui/use-watched';
import './popup.css';
import { strings } from './strings.ts';

interface PopupProps {
  store: SettingsStore;
  /** False on pages where the browser lets no extension work. */
  runsHere: boolean;
  onSetUp(): void;
}

/** The toolbar's popup: one switch, one way to the set-up page. */
export function Popup({ store, runsHere, onSetUp }: PopupProps) {
  const { enabled, language } = useWatched(store.settings);
  const say = (message: (typeof strings)[keyof typeof strings]): string => speak(message, language);
  return (
    <main class="elder-root elder-popup" lang={language === 'zh' ? 'zh-CN' : language}>
      <h1>{say(strings.title)}</h1>
      <p role="status">{say(enabled ? strings.on : strings.off)}</p>
      {runsHere ? null : <p class="elder-popup-note">{say(strings.notHere)}</p>}
      <Button
        icon={enabled ? 'off' : 'on'}
        kind="primary"
        label={say(enabled ? strings.turnOff : strings.turnOn)}
        onPress={() => void store.update({ enabled: !enabled })}
      />
      <Button icon="set-up" label={say(strings.setUp)} onPress={onSetUp} />
    </main>
  );
}
