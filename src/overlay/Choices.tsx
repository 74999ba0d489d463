import type { FeatureManifest } from '@/features/contract';
import type { Say } from '@/i18n/messages';
import { Button } from '@/ui/Button';

interface ChoicesProps {
  manifest: FeatureManifest;
  current: unknown;
  say: Say;
  onChange(value: string): void;
}

/** The values of one setting as large buttons. */
export function Choices({ manifest, current, say, onChange }: ChoicesProps) {
  const key = manifest.button?.choices ?? '';
  const field = manifest.settings[key];
  if (field?.kind !== 'choice') return null;
  return (
    <div class="elder-choices" role="radiogroup" aria-label={say(manifest.name)}>
      {field.options.map((option) => {
        const name = manifest.settingNames[`${key}.${option}`];
        return name ? (
          <Button
            key={option}
            role="radio"
            icon={option === current ? 'check' : (manifest.button?.icon ?? 'check')}
            label={say(name)}
            aria-checked={option === current}
            onPress={() => onChange(option)}
          />
        ) : null;
      })}
    </div>
  );
}
