import { describe, expect, it } from 'vitest';
import { aField } from '../field-fixture.ts';
import { checkAnswer } from './check-answer.ts';
import { checkIdNumber } from './id-number.ts';
import { checkCard, checkEmail, checkPhone, checkPlate, checkPostcode } from './numbers.ts';
import { isRealDate, readDate } from './real-date.ts';

describe('the citizen number', () => {
  it('knows the example of the standard', () => {
    expect(checkIdNumber('11010519491231002X')).toBeNull();
    expect(checkIdNumber('440524188001010014')).toBeNull();
    expect(checkIdNumber('110105 19491231 002x')).toBeNull();
  });
  it.each([
    ['11010519491231002', 'id-short'],
    ['11010519491231002X1', 'id-letters'],
    ['1101051949123100211', 'id-long'],
    ['110105194913310020', 'id-birthday'],
    ['110105194912310021', 'id-last-digit'],
    ['一一零', 'id-letters'],
  ])('%s: %s', (number, problem) => expect(checkIdNumber(number)).toBe(problem));
  it('notices every single changed digit', () => {
    const whole = '440524188001010014';
    for (let at = 0; at < 17; at++) {
      for (let digit = 0; digit < 10; digit++) {
        if (String(digit) === whole[at]) continue;
        expect(checkIdNumber(whole.slice(0, at) + digit + whole.slice(at + 1))).not.toBeNull();
      }
    }
  });
});

describe('other numbers', () => {
  it.each([
    ['13800138000', null],
    ['138 0013 8000', null],
    ['+8613800138000', null],
    ['1380013800', 'phone-short'],
    ['138001380000', 'phone-long'],
    ['010-12345678', null],
    ['0731-8256332', null],
    ['12345', 'phone-short'],
    ['+44 20 7946 0000', null],
    ['1380013800o', 'phone-letters'],
  ])('phone %s: %s', (number, problem) => expect(checkPhone(number)).toBe(problem));
  it.each([
    ['a@b.cn', null],
    ['ab.cn', 'email-at'],
    ['a@b', 'email-end'],
    ['a@b@c.cn', 'email-at'],
    ['a@b.', 'email-end'],
  ])('e-mail %s: %s', (email, problem) => expect(checkEmail(email)).toBe(problem));
  it.each([
    ['4111 1111 1111 1111', null],
    ['4111111111111112', 'card-digit'],
    ['4111', 'card-length'],
  ])('card %s: %s', (card, problem) => expect(checkCard(card)).toBe(problem));
  it.each([
    ['100000', null],
    ['999999', 'postcode'],
    ['1000', 'postcode'],
  ])('postcode %s: %s', (code, problem) => expect(checkPostcode(code)).toBe(problem));
  it.each([
    ['京A12345', null],
    ['粤B·D12345', null],
    ['京AI2345', 'plate'],
    ['A12345', 'plate'],
  ])('plate %s: %s', (plate, problem) => expect(checkPlate(plate)).toBe(problem));
});

describe('days', () => {
  it.each(['1950-03-05', '1950/3/5', '19500305', '1950年3月5日'])('reads %s', (written) =>
    expect(readDate(written)).toEqual({ year: 1950, month: 3, day: 5 }),
  );
  it('knows leap years', () => {
    expect(isRealDate({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(isRealDate({ year: 2023, month: 2, day: 29 })).toBe(false);
  });
});

describe('an answer', () => {
  it('may be empty only where the field may', () => {
    expect(checkAnswer(aField({ required: true }), '')).toEqual({ problem: 'missing', weight: 'stop' });
    expect(checkAnswer(aField({ required: false }), '')).toBeNull();
  });
  it('that the site would not take stops; one that looks amiss to us is a doubt', () => {
    expect(checkAnswer(aField({ constraints: { pattern: '\\d{4}' } }), '12')).toEqual({
      weight: 'stop',
      problem: 'pattern',
    });
    expect(checkAnswer(aField({ constraints: { minLength: 8 } }), '12')).toEqual({
      weight: 'stop',
      problem: 'too-short',
      limit: '8',
    });
    expect(checkAnswer(aField({ kind: 'number', constraints: { min: '1', max: '9' } }), '12')).toEqual({
      weight: 'stop',
      problem: 'too-large',
      limit: '9',
    });
    expect(checkAnswer(aField({ type: 'tel' }), '12')).toEqual({ weight: 'doubt', problem: 'phone-short' });
  });
  it('is not measured by a pattern that is none', () => {
    expect(checkAnswer(aField({ constraints: { pattern: '[' } }), 'x')).toBeNull();
  });
  it('in a passport keeps its letters', () => {
    expect(checkAnswer(aField({ type: 'id-number' }), 'E12345678')).toBeNull();
  });
  it('that is chosen from a list is not checked as text', () => {
    expect(
      checkAnswer(
        aField({ type: 'tel', control: 'choice', options: [{ value: '1', text: '家', disabled: false }] }),
        '1',
      ),
    ).toBeNull();
  });
});
