import { digitsOf, groupDigits, spokenNumber } from '@/core/phone-number';
import { QrCode } from './QrCode.tsx';

interface DialProps {
  number: string;
  /** What a press on the number does, for screen readers: 打电话 955 88. */
  callLabel: string;
  /** What the code is for: 用手机扫一扫，就能打。 */
  scanLabel: string;
}

/** A number to dial: large, in groups, a link for what can dial, and a code for the telephone of one who sits at a PC. */
export function Dial({ number, callLabel, scanLabel }: DialProps) {
  const address = `tel:${digitsOf(number)}`;
  return (
    <div class="elder-dial">
      <a class="elder-dial-number" href={address} aria-label={`${callLabel} ${spokenNumber(number)}`}>
        {groupDigits(number)}
      </a>
      <figure class="elder-dial-code">
        <QrCode text={address} label={scanLabel} />
        <figcaption>{scanLabel}</figcaption>
      </figure>
    </div>
  );
}
