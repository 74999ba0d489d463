import type { Message, Say } from '@/i18n/messages';
import type { Field } from '@/settings/fields';
import { Button } from '@/ui/Button';
import { strings } from './strings.ts';

interface SettingFieldProps {
  field: Field;
  names: Readonly<Record<string, Message>>;
  value: unknown;
  say: Say;
  onChange(value: unknown): void;
}

/** One setting, drawn from what its schema says it is. */
export function SettingField({ field, names, value, say, onChange }: SettingFieldProps) {
  const name = names[field.key];
  const label = name ? say(name) : field.key;
  switch (field.kind) {
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
          {field.options.map((option) => {
            const optionName = names[`${field.key}.${option}`];
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
            min={field.min}
            max={field.max}
            step={field.step}
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
      icon={chosen ? 'check' : 'edit'}
      label={label}
      aria-checked={chosen}
      onPress={onChoose}
    />
  );
}
