import type { Message, Say } from '@/i18n/messages';
import type { Setting } from '@/settings/slice';
import { Button } from '@/ui/Button';
import { strings } from './strings.ts';

interface SettingFieldProps {
  /** The setting's key; its words stand under it in `names`. */
  id: string;
  setting: Setting;
  names: Readonly<Record<string, Message>>;
  value: unknown;
  say: Say;
  onChange(value: unknown): void;
}

/** One setting, drawn from what its schema says it is. */
export function SettingField({ id, setting, names, value, say, onChange }: SettingFieldProps) {
  const name = names[id];
  const label = name ? say(name) : id;
  switch (setting.kind) {
    case 'toggle':
      return (
        <Choice label={label}>
          {[true, false].map((option) => (
            <Option
              key={String(option)}
              label={say(option ? strings.on : strings.off)}
              chosen={value === option}
              onChoose={() => onChange(option)}
            />
          ))}
        </Choice>
      );
    case 'choice':
      return (
        <Choice label={label}>
          {setting.options.map((option) => {
            const optionName = names[`${id}.${option}`];
            return (
              <Option
                key={option}
                label={optionName ? say(optionName) : option}
                chosen={value === option}
                onChoose={() => onChange(option)}
              />
            );
          })}
        </Choice>
      );
    case 'range':
      return (
        <label class="elder-setting">
          <span>{label}</span>
          <input
            type="range"
            min={setting.min}
            max={setting.max}
            step={setting.step}
            value={Number(value)}
            onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
          />
          <output>{String(value)}</output>
        </label>
      );
    case 'text':
      return (
        <label class="elder-setting">
          <span>{label}</span>
          <input
            type="text"
            value={String(value)}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </label>
      );
    case 'list':
      return null;
  }
}

function Choice({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    <div class="elder-setting" role="radiogroup" aria-label={label}>
      <span>{label}</span>
      <div class="elder-setting-options">{children}</div>
    </div>
  );
}

function Option({ label, chosen, onChoose }: { label: string; chosen: boolean; onChoose(): void }) {
  return (
    <Button
      role="radio"
      icon={chosen ? 'check' : 'unchecked'}
      label={label}
      aria-checked={chosen}
      onPress={onChoose}
    />
  );
}
