import { useCallback } from 'preact/hooks';
import type { Stop } from '@/core/stop';
import type { FeatureFace } from '@/features/contract';
import { type Message, say as speak, type Values } from '@/i18n/messages';
import { SHARED } from '@/settings/schema';
import { choice } from '@/settings/slice';
import type { SettingsStore } from '@/settings/store';
import '@/ui/tokens.css';
import { useWatched } from '@/ui/use-watched';
import { Contacts } from './Contacts.tsx';
import { Preview } from './Preview.tsx';
import { SettingField } from './SettingField.tsx';
import './setup.css';
import { strings } from './strings.ts';

/** The places whose own phones and rules the directory knows (GB/T 2260); everywhere else the national lines hold. */
const REGIONS = choice(
  ['CN', '350200', '540000', '540100', '640000', '640500', '140000', '140900', '110000'],
  'CN',
);

interface SetupPageProps {
  store: SettingsStore;
  faces: readonly FeatureFace[];
  /** Starts the features in the preview's window. */
  startPreview(window: Window & typeof globalThis): Stop;
}

/** 家人设置: every feature's settings, drawn from their schemas, with a sample of a page beside them. */
export function SetupPage({ store, faces, startPreview }: SetupPageProps) {
  const settings = useWatched(store.settings);
  const { language } = settings;
  const say = useCallback(
    (message: Message, values?: Values) => speak(message, language, values),
    [language],
  );
  return (
    <main class="elder-root elder-setup" lang={settings.language === 'zh' ? 'zh-CN' : settings.language}>
      <h1>{say(strings.title)}</h1>
      <p>{say(strings.intro)}</p>
      <Preview say={say} startIn={startPreview} />
      <section>
        <SettingField
          id="enabled"
          setting={SHARED.enabled}
          names={strings}
          value={settings.enabled}
          say={say}
          onChange={(enabled) => void store.update({ enabled: enabled === true })}
        />
        <SettingField
          id="language"
          setting={SHARED.language}
          names={strings}
          value={settings.language}
          say={say}
          onChange={(language) => void store.update({ language: language as typeof settings.language })}
        />
        <SettingField
          id="region"
          setting={REGIONS}
          names={strings}
          value={settings.region}
          say={say}
          onChange={(region) => void store.update({ region: String(region) })}
        />
        <Contacts
          contacts={settings.contacts}
          say={say}
          onChange={(contacts) => void store.update({ contacts })}
        />
      </section>
      {faces.map(({ id, name, settings: slice, settingNames }) => (
        <section key={id} aria-label={say(name)}>
          <h2>{say(name)}</h2>
          {Object.entries(slice).map(([key, setting]) => (
            <SettingField
              key={key}
              id={key}
              setting={setting}
              names={settingNames}
              value={settings.features[id]?.[key]}
              say={say}
              onChange={(value) => void store.update({ features: { [id]: { [key]: value } } })}
            />
          ))}
        </section>
      ))}
    </main>
  );
}
