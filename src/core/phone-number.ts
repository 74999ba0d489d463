export type PhoneKind = 'emergency' | 'short' | 'service' | 'freephone' | 'landline' | 'mobile';

/**
 * Shapes of numbers that can be dialled in mainland China, on digits alone, first match wins.
 * Source: the numbering plan of the ministry (电信网编号计划): 1xx special services, 10xxx operators,
 * 11xxx and 12xxx public services, 95xxx(x…) nationwide and 96xxx(x) local services, 400/800, area code + 7–8.
 */
const SHAPES: readonly (readonly [PhoneKind, RegExp])[] = [
  ['emergency', /^(110|119|120|122)$/],
  ['short', /^(114|11[68]114|999|1000[0-9]|100[1-9]\d|1010\d{4}|111\d{2}|12\d{3}|118\d{2}|123\d{2})$/],
  ['service', /^(95\d{3,6}|96\d{3,6})$/],
  ['freephone', /^(400\d{7}|800\d{7})$/],
  ['mobile', /^1[3-9]\d{9}$/],
  ['landline', /^0(10|2[0-57-9])[2-9]\d{7}$/],
  ['landline', /^0[3-9]\d{2}[2-9]\d{6,7}$/],
  ['service', /^0(10|2[0-57-9]|[3-9]\d{2})(95\d{3}|96\d{3,4}|12\d{3})$/],
];

/** Only the digits of a number as written. */
export function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}

/** What kind of number it is, or undefined when nothing in China answers to its shape. */
export function phoneKind(number: string): PhoneKind | undefined {
  const digits = digitsOf(number);
  return SHAPES.find(([, shape]) => shape.test(digits))?.[0];
}

const AREA = /^(010|02\d|0[3-9]\d{2})(\d+)$/;

/** The digits in the groups in which people read them out: 955 88, 400-850-8888, 0592-123 4567. */
export function groupDigits(number: string): string {
  const digits = digitsOf(number);
  switch (phoneKind(digits)) {
    case 'freephone':
      return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;
    case 'mobile':
      return `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`;
    case 'landline': {
      const [, area = '', local = ''] = AREA.exec(digits) ?? [];
      return `${area}-${local.slice(0, -4)} ${local.slice(-4)}`;
    }
    case 'service':
      return digits.length === 5
        ? `${digits.slice(0, 3)} ${digits.slice(3)}`
        : digits.replace(/(\d{3,4})(?=(\d{4})+$)/, '$1 ');
    default:
      return digits;
  }
}

/** The digits one by one, so that a voice reads a number and not an amount. */
export function spellDigits(number: string): string {
  return [...digitsOf(number)].join(' ');
}

/**
 * A number's name for screen readers: as it is seen, so that who says it to a voice control hits it, then digit by
 * digit, as it is dialled.
 */
export function spokenNumber(number: string): string {
  return `${groupDigits(number)}，${spellDigits(number)}`;
}
