export type NumberProblem =
  | 'phone-short'
  | 'phone-long'
  | 'phone-letters'
  | 'email-at'
  | 'email-end'
  | 'card-digit'
  | 'card-length'
  | 'postcode'
  | 'plate';

const MOBILE_LENGTH = 11;

/** A Chinese mobile or landline number; numbers that begin with + or 00 are foreign and left to the site. */
export function checkPhone(written: string): NumberProblem | null {
  const number = written.replace(/[\s\-()（）]/g, '').replace(/^(\+|00)86/, '');
  if (/^(\+|00)/.test(number)) return null;
  if (!/^\d+$/.test(number)) return 'phone-letters';
  if (/^1/.test(number) && !/^1(00|23)/.test(number)) {
    if (number.length === MOBILE_LENGTH) return null;
    return number.length < MOBILE_LENGTH ? 'phone-short' : 'phone-long';
  }
  // Landlines: 7 or 8 digits, before them a trunk code of 3 or 4.
  if (number.length < 7) return 'phone-short';
  return number.length > 12 ? 'phone-long' : null;
}

export function checkEmail(written: string): NumberProblem | null {
  const [name, host, ...more] = written.trim().split('@');
  if (!name || !host || more.length > 0) return 'email-at';
  return /^[^\s.]+(\.[^\s.]+)+$/.test(host) ? null : 'email-end';
}

/** Length of ISO/IEC 7812 and its last digit by Luhn. */
export function checkCard(written: string): NumberProblem | null {
  const digits = written.replace(/[\s-]/g, '');
  if (!/^\d{12,19}$/.test(digits)) return 'card-length';
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0 ? null : 'card-digit';
}

/** Six digits (GB/T 2260 areas; the first is 0 to 8). */
export function checkPostcode(written: string): NumberProblem | null {
  return /^[0-8]\d{5}$/.test(written.trim()) ? null : 'postcode';
}

/** GA 36: province, letter, five characters, six for new energy. */
export function checkPlate(written: string): NumberProblem | null {
  const plate = written.replace(/[\s·•.-]/g, '').toUpperCase();
  return /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳]$/.test(
    plate,
  )
    ? null
    : 'plate';
}
