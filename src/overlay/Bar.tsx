import { useRef } from 'preact/hooks';
import type { FeatureFace } from '@/features/contract';
import type { Say } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { useDueFocus } from './focus.ts';
import type { OverlayHost } from './host.ts';
import { strings } from './strings.ts';

interface BarProps {
  faces: readonly FeatureFace[];
  say: Say;
  edge: 'top' | 'bottom';
  /** What is in use or open now: a feature's id, or `help`. */
  chosen: string | null;
  /** How far above the lower edge it stands folded to two buttons, px; 0 where it is shown whole. */
  foldedAt: number;
  focusDue: OverlayHost['focusDue'];
  onUnfold(): void;
  onChoose(id: string): void;
  onOff(): void;
  onEscape(): void;
}

/** 工具条: one line of large buttons, and always 关掉; above a bar that the page has at that place, only what shows it, and 关掉. */
export function Bar(props: BarProps) {
  const { say, edge, foldedAt } = props;
  const frame = useRef<HTMLElement>(null);
  useDueFocus(frame, props.focusDue);
  const isFolded = foldedAt > 0;
  return (
    <nav
      ref={frame}
      class="elder-bar"
      data-edge={edge}
      data-folded={isFolded ? '' : undefined}
      style={{ '--elder-dock': `${foldedAt}px` }}
      aria-label={say(strings.bar)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onEscape();
      }}
    >
      {isFolded ? (
        <Button icon="bar" label={say(strings.unfold)} aria-expanded={false} onPress={props.onUnfold} />
      ) : (
        <Tools {...props} />
      )}
      <Button icon="off" label={say(strings.turnOff)} class="elder-button elder-off" onPress={props.onOff} />
    </nav>
  );
}

function Tools({ faces, say, chosen, onChoose }: BarProps) {
  const buttons = faces
    .filter((face) => face.button?.place === 'bar')
    .sort((a, b) => (a.button?.order ?? 0) - (b.button?.order ?? 0));
  return (
    <>
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
    </>
  );
}
