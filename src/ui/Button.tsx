import type { ButtonHTMLAttributes } from 'preact';
import type { IconName } from '@/core/icon-name';
import { Icon } from './Icon.tsx';
import { setPress } from './press.ts';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'label' | 'onClick'> {
  icon: IconName;
  label: string;
  kind?: 'plain' | 'primary' | 'warning';
  disabled?: boolean;
  onPress(): void;
}

/**
 * The one button of the product: a picture and a word, large. It answers only what the reader does herself: events
 * that a page's script makes up are not trusted.
 */
export function Button({ icon, label, kind = 'plain', onPress, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      class="elder-button"
      data-kind={kind}
      ref={(element) => {
        if (element) setPress(element, onPress);
      }}
      onClick={(event) => {
        if (event.isTrusted) onPress();
      }}
      {...rest}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
