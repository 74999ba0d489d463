import type { FeatureFace } from '@/features/contract';
import type { Say } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { strings } from './strings.ts';

interface HelpMenuProps {
  faces: readonly FeatureFace[];
  document: Document;
  say: Say;
  onChoose(id: string): void;
  onSetUp: (() => void) | null;
}

/** 帮我: what can be done on this page beside what the bar shows. */
export function HelpMenu({ faces, document, say, onChoose, onSetUp }: HelpMenuProps) {
  const offered = faces
    .filter(({ button }) => button?.place === 'help' && (button.isOffered?.(document) ?? true))
    .sort((a, b) => (a.button?.order ?? 0) - (b.button?.order ?? 0));
  return (
    <div class="elder-choices">
      {offered.map(({ id, button }) =>
        button ? (
          <Button key={id} icon={button.icon} label={say(button.label)} onPress={() => onChoose(id)} />
        ) : null,
      )}
      {onSetUp ? <Button icon="set-up" label={say(strings.setUp)} onPress={onSetUp} /> : null}
    </div>
  );
}
