import type { FeatureFace } from '@/features/contract';
import type { Say } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { strings } from './strings.ts';

interface BarProps {
  faces: readonly FeatureFace[];
  say: Say;
  edge: 'top' | 'bottom';
  /** What is in use or open now: a feature's id, or `help`. */
  chosen: string | null;
  onChoose(id: string): void;
  onOff(): void;
  onEscape(): void;
}

/** 工具条: one line of large buttons, and always 关掉. */
export function Bar({ faces, say, edge, chosen, onChoose, onOff, onEscape }: BarProps) {
  const buttons = faces
    .filter((face) => face.button?.place === 'bar')
    .sort((a, b) => (a.button?.order ?? 0) - (b.button?.order ?? 0));
  return (
    <nav
      class="elder-bar"
      data-edge={edge}
      aria-label={say(strings.bar)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEscape();
      }}
    >
      {buttons.map(({ id, button }) =>
        button ? (
          <Button
            key={id}
            icon={button.icon}
            label={say(button.label)}
            aria-pressed={button.choices ? undefined : chosen === id}
            aria-expanded={button.choices ? chosen === id : undefined}
            onPress={() => onChoose(id)}
          />
        ) : null,
      )}
      <Button
        icon="help"
        class="elder-button elder-help"
        label={say(strings.help)}
        aria-expanded={chosen === 'help'}
        onPress={() => onChoose('help')}
      />
      <Button icon="off" label={say(strings.turnOff)} class="elder-button elder-off" onPress={onOff} />
    </nav>
  );
}
