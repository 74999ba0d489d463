import type { FeatureFace } from '@/features/contract';
import type { Say } from '@/i18n/messages';
import { Button } from '@/ui/Button';

interface ChoicesProps {
  face: FeatureFace;
  current: unknown;
  say: Say;
  onChange(value: string): void;
}

/** The values of one setting as large buttons. */
export function Choices({ face, current, say, onChange }: ChoicesProps) {
  const key = face.button?.choices ?? '';
  const field = face.settings[key];
  if (field?.kind !== 'choice') return null;
  return (
    <div class="elder-choices" role="radiogroup" aria-label={say(face.name)}>
      {field.options.map((option) => {
        const name = face.settingNames[`${key}.${option}`];
        return name ? (
          <Button
            key={option}
            role="radio"
            icon={option === current ? 'check' : (face.button?.icon ?? 'check')}
            label={say(name)}
            aria-checked={option === current}
            onPress={() => onChange(option)}
          />
        ) : null;
      })}
    </div>
  );
}
