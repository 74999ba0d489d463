import { boundsOf } from '@/dom/bounds';
import type { FieldFacts } from '../core/field-model.ts';
import type { PageField } from './read-facts.ts';
import { hasLayout, isShown } from './shown.ts';

const SAYS_SLIDE =
  /(按住|拖动|拖拽|滑动|向右滑|右滑).{0,12}(滑块|验证|拼图|右|解锁|缺口)|(drag|slide).{0,24}(slider|puzzle|right|unlock|verify)/i;
const LONGEST = 40;
const WIDGET = /slid|captcha|puzzle|verif|geetest|yidun|nc[-_]/i;
const FRAME = /captcha|turnstile|geetest|yidun/i;
/** How far up from its words the drawn widget may reach. */
const REACH = 5;
const MOST_HIGH_PX = 480;

/** Sliding puzzles and boxes of other makers that only a hand can answer: nobody can ask them in words. */
export function findPuzzles(owner: Element, keyFor: (element: HTMLElement) => string): PageField[] {
  const sliders = [...new Set(slidersIn(owner))].map((widget) => [widget, 'puzzle'] as const);
  const frames = framesIn(owner).map((widget) => [widget, 'robot-check'] as const);
  return [...sliders, ...frames].map(([widget, kind]) => ({
    controls: [widget],
    facts: factsOf(widget, kind, keyFor(widget)),
  }));
}

function slidersIn(owner: Element): HTMLElement[] {
  const document = owner.ownerDocument;
  const found: HTMLElement[] = [];
  const walker = document.createTreeWalker(owner, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = node.nodeValue?.trim() ?? '';
    const parent = node.parentElement;
    if (words.length > LONGEST || parent === null || !SAYS_SLIDE.test(words)) continue;
    if (!parent.matches('script, style, noscript, option')) found.push(widgetAround(parent, owner));
  }
  return found;
}

/** The widget is the outermost box near its words that is called like one and holds no field. */
function widgetAround(words: HTMLElement, owner: Element): HTMLElement {
  let widget = words;
  let box: HTMLElement | null = words;
  for (let level = 0; box !== null && box !== owner && level < REACH; level++, box = box.parentElement) {
    if (box.querySelector('input:not([type="hidden" i]):not([type="range" i]), select, textarea') !== null)
      break;
    if (hasLayout(box.ownerDocument) && boundsOf(box).height > MOST_HIGH_PX) break;
    if (WIDGET.test(`${box.className} ${box.id}`)) widget = box;
  }
  return widget === words ? (words.parentElement ?? words) : widget;
}

function framesIn(owner: Element): HTMLElement[] {
  return [...owner.querySelectorAll('iframe')].filter((frame) =>
    FRAME.test(`${frame.getAttribute('src') ?? ''} ${frame.title}`),
  );
}

function factsOf(widget: HTMLElement, kind: string, key: string): FieldFacts {
  return {
    key,
    control: 'custom',
    kind,
    name: '',
    id: widget.id,
    autocomplete: '',
    label: '',
    placeholder: '',
    title: '',
    before: '',
    after: '',
    hint: '',
    group: '',
    required: true,
    options: [],
    constraints: {},
    beside: [],
    state: isShown(widget) ? 'open' : 'hidden',
  };
}
