import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardClicks } from './click-guard.ts';

let controller: AbortController;
let wanted: boolean;

beforeEach(() => {
  controller = new AbortController();
  wanted = true;
  guardClicks(document, () => wanted, controller.signal);
});

afterEach(() => controller.abort());

/** A click as a hand makes it, `at` ms after the page began. Returns whether the page got it. */
function click(selector: string, at: number, trusted = true): boolean {
  const element = document.querySelector(selector);
  const heard = vi.fn();
  element?.addEventListener('click', heard, { once: true });
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  Object.defineProperties(event, { isTrusted: { value: trusted }, timeStamp: { value: at } });
  element?.dispatchEvent(event);
  return heard.mock.calls.length > 0 && !event.defaultPrevented;
}

test('a submit hears the first of two quick clicks', () => {
  document.body.innerHTML = '<form action="/x"><button>交</button></form>';
  document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  expect(click('button', 0)).toBe(true);
  expect(click('button', 300)).toBe(false);
  expect(click('button', 700)).toBe(true);
});

test('two links are two things', () => {
  document.body.innerHTML = '<a id="a" href="#x">一</a><a id="b" href="#y">二</a>';
  expect(click('#a', 0)).toBe(true);
  expect(click('#b', 100)).toBe(true);
});

test.each(['<button type="button">加</button>', '<button>加</button>', '<a href="#">加</a>'])(
  '%s may be pressed quickly',
  (html) => {
    document.body.innerHTML = html;
    expect(click('body > *', 0)).toBe(true);
    expect(click('body > *', 100)).toBe(true);
  },
);

test('what the page clicks by script is its own affair, and the guard can be turned off', () => {
  document.body.innerHTML = '<form><button>交</button></form>';
  document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  expect(click('button', 0, false)).toBe(true);
  expect(click('button', 100, false)).toBe(true);
  wanted = false;
  expect(click('button', 200)).toBe(true);
  expect(click('button', 300)).toBe(true);
});
