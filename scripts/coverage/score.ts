import type { SeenPage, SeenText } from './main-text.ts';

/** How well what was read agrees with what is seen; shares of letters and digits, 0–1. */
export interface Score {
  readonly recall: number;
  readonly precision: number;
  /** Share of the steps from one text to the next that go on as an eye does: down, along the line, to a column on. */
  readonly order: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

interface Placed {
  readonly seen: SeenText;
  readonly words: string;
  at: number;
}

const OWN_WORDS = /图片，|Picture: /gu;
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Compares what was read, one block a line, with what is seen. */
export function score(read: string, { texts, added }: SeenPage): Score {
  const said = lettersOf(read.replace(OWN_WORDS, ''));
  const claimed = new Uint8Array(said.length);
  const main = place(
    texts.filter(({ part }) => part === 'main'),
    said,
    claimed,
  );
  const isMain = claimed.slice();
  const outside = place(
    texts.filter(({ part }) => part !== 'main'),
    said,
    claimed,
  );
  const free = claimAdded(added, said, claimed);
  const counted = said.length - free;
  const size = (placed: readonly Placed[]) => placed.reduce((sum, { words }) => sum + words.length, 0);
  const hit = main.filter(({ at }) => at >= 0);
  const hits = isMain.reduce((sum, mark) => sum + mark, 0);
  return {
    recall: size(main) === 0 ? 1 : size(hit) / size(main),
    precision: counted === 0 ? 1 : hits / counted,
    order: orderOf(hit),
    missed: main.filter(({ at }) => at < 0).map(({ words }) => words),
    extra: [
      ...outside.filter(({ at }) => at >= 0).map(({ words, seen }) => `${seen.part}: ${words}`),
      ...unclaimed(said, claimed).map((words) => `unseen: ${words}`),
    ],
  };
}

/** Finds each text in what was said: the longest first, and each as near as can be to where it belongs. */
function place(texts: readonly SeenText[], said: string, claimed: Uint8Array): Placed[] {
  const all = texts
    .map((seen): Placed => ({ seen, words: lettersOf(seen.text), at: -1 }))
    .filter(({ words }) => words !== '');
  const byLength = [...all.entries()].sort(([, a], [, b]) => b.words.length - a.words.length);
  for (const [index, placed] of byLength) {
    const due = expected(all, index);
    placed.at = nearest(said, claimed, placed.words, due);
    if (placed.at >= 0) claimed.fill(1, placed.at, placed.at + placed.words.length);
  }
  return all;
}

/** Where the text before it that has a place ends. */
function expected(all: readonly Placed[], index: number): number {
  for (let before = index - 1; before >= 0; before--) {
    const it = all[before];
    if (it !== undefined && it.at >= 0) return it.at + it.words.length;
  }
  return 0;
}

function nearest(said: string, claimed: Uint8Array, words: string, due: number): number {
  let best = -1;
  for (let at = said.indexOf(words); at >= 0; at = said.indexOf(words, at + 1)) {
    if (claimed[at] === 1 || claimed[at + words.length - 1] === 1) continue;
    if (best < 0 || Math.abs(at - due) < Math.abs(best - due)) best = at;
    if (at > due) break;
  }
  return best;
}

function claimAdded(added: readonly string[], said: string, claimed: Uint8Array): number {
  let sum = 0;
  const words = [...new Set(added.map(lettersOf))].filter((it) => it !== '');
  for (const it of words.sort((a, b) => b.length - a.length)) {
    for (let at = said.indexOf(it); at >= 0; at = said.indexOf(it, at + it.length)) {
      if (claimed.subarray(at, at + it.length).includes(1)) continue;
      claimed.fill(1, at, at + it.length);
      sum += it.length;
    }
  }
  return sum;
}

function unclaimed(said: string, claimed: Uint8Array): string[] {
  const runs: string[] = [];
  let run = '';
  for (let at = 0; at <= said.length; at++) {
    if (at < said.length && claimed[at] === 0) run += said[at];
    else if (run !== '') {
      runs.push(run);
      run = '';
    }
  }
  return runs;
}

function orderOf(hit: readonly Placed[]): number {
  const steps = [...hit].sort((a, b) => a.at - b.at).map(({ seen }) => seen);
  if (steps.length < 2) return 1;
  const isOn = (to: SeenText, index: number) => {
    const from = steps[index];
    return from === undefined || to.bottom > from.top || to.left > from.left;
  };
  return steps.slice(1).filter(isOn).length / (steps.length - 1);
}
