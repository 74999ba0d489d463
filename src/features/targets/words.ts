import { important } from '@/core/important';
import type { OwnSheet } from '@/dom/style-sheets';

/** Raises a selector above the ids of any page. */
const STRONG = ':not(#\\9#\\9#\\9)';
/** Check boxes and radio buttons are drawn this large, in px; their reach does the rest. */
const TICK_PX = 28;

/** The rules of the words in `elder-hit` that carry no number. A page that glides moves away what she is about to press. */
export const TARGETS_CSS = important(`:root${STRONG}{scroll-behavior:auto}
input:is([type=checkbox],[type=radio])${STRONG}{min-width:${TICK_PX}px;min-height:${TICK_PX}px}
label[for]${STRONG}{pointer-events:auto}
[elder-hit]${STRONG}{max-height:none;align-content:center}
[elder-hit~="block"]${STRONG}{display:inline-block;vertical-align:middle}
[elder-hit~="solid"]${STRONG}{display:block}
:is([elder-hit~="block"],[elder-hit~="solid"])${STRONG}{width:auto;height:auto;overflow:visible}
[elder-hit~="from"]${STRONG}{position:relative}
[elder-hit~="after"]${STRONG}::after,[elder-hit~="before"]${STRONG}::before{content:"";position:absolute;display:block;background:none;border:0;margin:0;width:auto;height:auto;opacity:1;transform:none;pointer-events:auto;z-index:1}`);

/**
 * Words with numbers, and what they declare. A least height or width, a most width with all that belongs to the box, how
 * far to move aside without moving anything else.
 */
const LENGTHS: Readonly<Record<string, string>> = {
  h: 'min-height:$1px',
  w: 'min-width:$1px',
  n: 'box-sizing:border-box;max-width:$1px',
  t: 'translate:$1px $2px',
};
const LENGTH = /^([hwnt])(-?\d+)(?::(-?\d+))?$/;
/** How far the hit area reaches. */
const REACH = /^x(\d+)y(\d+)$/;
/** The words that a control loses when it is given others. Its size is never taken back, so that a page cannot sway. */
const PASSING = /^(x|after|before)/;

export function isReach(word: string): boolean {
  return REACH.test(word);
}

export function isPassing(word: string): boolean {
  return PASSING.test(word);
}

/** What controls are given, as words in one attribute with a rule each in one sheet. */
export interface Words {
  heldBy(element: Element): string[];
  /** The attribute with `words` added; their rules are there when it returns. */
  join(element: Element, words: readonly string[]): string;
}

export function createWords(sheet: OwnSheet): Words {
  const known = new Set<string>();
  const heldBy = (element: Element): string[] => element.getAttribute('elder-hit')?.split(' ') ?? [];
  return {
    heldBy,
    join(element, words) {
      const lasting = heldBy(element).filter((word) => !isPassing(word));
      const all = [...new Set([...lasting, ...words])];
      for (const word of all) {
        const rule = known.has(word) ? null : ruleOf(word);
        known.add(word);
        if (rule) sheet.append(important(rule));
      }
      return all.join(' ');
    },
  };
}

function ruleOf(word: string): string | null {
  const [, name = '', first = '', second = ''] = LENGTH.exec(word) ?? [];
  const length = LENGTHS[name]?.replace('$1', first).replace('$2', second);
  if (length) return `[elder-hit~="${word}"][elder-hit]${STRONG}{${length}}`;
  const reach = REACH.exec(word);
  if (!reach) return null;
  const of = (pseudo: string): string => `[elder-hit~="${pseudo}"][elder-hit~="${word}"]${STRONG}::${pseudo}`;
  return `${of('after')},${of('before')}{inset:-${reach[2]}px -${reach[1]}px}`;
}

/** Two rings of 3 px, dark within light: one of them stands out from any background (WCAG 2.4.13). */
export const FOCUS_CSS = important(
  `:focus-visible:not(#\\9#\\9#\\9){outline:3px solid #000;outline-offset:3px;box-shadow:0 0 0 3px #fff,0 0 0 6px #000,0 0 0 9px #fff}`,
);
