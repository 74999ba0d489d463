const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const GROUPS = ['', '万', '亿', '万亿'];

/** Digits one by one: `年` style with 一, or as numbers to dial are said on the mainland with 幺. */
export function sayDigits(digits: string, one: '一' | '幺' = '一'): string {
  return [...digits].map((digit) => (digit === '1' ? one : DIGITS.charAt(Number(digit)))).join('');
}

/** A number of up to 16 digits as Mandarin says it: 200 两百, 12 十二, 50011 五万零一十一. */
export function sayInteger(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/u, '');
  if (plain.length > 16) return sayDigits(plain);
  if (plain === '0') return '零';
  const groups = plain.match(/\d{1,4}(?=(?:\d{4})*$)/gu) ?? [];
  let said = '';
  let owesZero = false;
  groups.forEach((group, position) => {
    const value = Number(group);
    const unit = GROUPS[groups.length - 1 - position] ?? '';
    if (value === 0) {
      owesZero = said !== '';
      return;
    }
    const isLow = value < 1000 && said !== '';
    said += (owesZero || isLow ? '零' : '') + sayGroup(group, unit, said !== '');
    owesZero = false;
  });
  return said;
}

/** Four digits. 十 alone at the head (十二, 十万), 一十 after something else in the last group (一百一十, 零一十). */
function sayGroup(group: string, unit: string, follows: boolean): string {
  const value = Number(group);
  if (value === 2 && unit !== '' && !follows) return `两${unit}`;
  const digits = String(value);
  let said = '';
  [...digits].forEach((digit, index) => {
    const place = digits.length - 1 - index;
    if (digit === '0') {
      if (!said.endsWith('零') && Number(digits.slice(index)) > 0) said += '零';
      return;
    }
    said += (digit === '2' && place >= 2 ? '两' : DIGITS.charAt(Number(digit))) + (PLACES[place] ?? '');
  });
  const dropsOne = digits.length === 2 && digits.startsWith('1') && (!follows || unit !== '');
  return (dropsOne ? said.slice(1) : said) + unit;
}

/** A number as written (1,234.50, -3, ２), with its decimals digit by digit. */
export function sayNumber(written: string): string {
  const plain = written.replace(/[,，\s]/gu, '');
  const sign = /^[-−–]/u.test(plain) ? '负' : '';
  const [whole = '0', decimals] = plain.replace(/^[-−–+]/u, '').split('.');
  return sign + sayInteger(whole) + (decimals ? `点${sayDigits(decimals)}` : '');
}

/** A number before a measure word: a lone 2 is 两 (两个, 两年), otherwise as `sayNumber`. */
export function sayCount(written: string): string {
  return /^0*2$/u.test(written) ? '两' : sayNumber(written);
}

/** An amount of money: 十二元五角, 一元二角五分, 两百元; more than two decimals are said as a decimal. */
export function sayMoney(written: string, scale: string, unit: string): string {
  const plain = written.replace(/[,，\s]/gu, '');
  const parts = /^(\d+)\.(\d)(\d)?$/u.exec(plain);
  if (scale !== '' || parts === null || !/[元圆]$/u.test(unit))
    return (scale === '' && !plain.includes('.') ? sayCount(plain) : sayNumber(plain)) + scale + unit;
  const [, whole = '0', tenths = '0', hundredths = '0'] = parts;
  const small =
    (tenths === '0' ? (hundredths === '0' ? '' : '零') : `${sayInteger(tenths)}角`) +
    (hundredths === '0' ? '' : `${sayInteger(hundredths)}分`);
  if (Number(whole) === 0) return small === '' ? `零${unit}` : small.replace(/^零/u, '');
  return sayCount(whole) + unit + small;
}
