import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { say as speak } from '@/i18n/messages';
import { CallPanel } from './CallPanel.tsx';
import { familyOf } from './core.ts';

const place = document.createElement('div');
const draw = (contacts: { name: string; phone: string }[]) =>
  render(
    <CallPanel family={familyOf(contacts)} say={(message, values) => speak(message, 'zh', values)} />,
    place,
  );

describe('one-key help', () => {
  afterEach(() => render(null, place));

  it('13 shows family and the four emergency numbers at once, each with its tel: link', () => {
    draw([{ name: '女儿', phone: '138 1234 5678' }]);
    const links = [...place.querySelectorAll('li a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['tel:13812345678', 'tel:110', 'tel:119', 'tel:120', 'tel:122']);
  });

  it('14 begins with 110 and says what is so where family has left no number', () => {
    draw([]);
    expect(place.textContent).toContain('家人还没有留电话');
    expect(place.querySelector('.elder-dial-number')?.getAttribute('href')).toBe('tel:110');
  });

  it('names a number as it is seen, then digit by digit', () => {
    draw([]);
    expect(place.querySelector('li a')?.getAttribute('aria-label')).toBe('报警 110，1 1 0');
  });
});
