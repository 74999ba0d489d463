import type { LayoutWatch } from './layout-watch.ts';
import { createRelief, type Relief } from './relief.ts';
import { createReliefMarks, type ReliefMarks, type ReliefParts } from './relief-marks.ts';

/** Lets the layout of a page settle after something in it grew. */
export interface Settling {
  readonly marks: ReliefMarks;
  readonly relief: Relief;
  /** Boxes grow and lines break until nothing is strained or hidden that was not before. */
  settle(watch: LayoutWatch): void;
  /** What came to lie on something above it moves below it. */
  part(watch: LayoutWatch): void;
}

/** Rounds of measuring and giving way before a block is left as it is: we never loop with a page. */
const MAX_ROUNDS = 5;

/** Strains that go on and on leave no round without any: hidden text is looked for in this one all the same. */
const LAST_SEARCH = 2;

export function createSettling(view: Window, parts: ReliefParts): Settling {
  const marks = createReliefMarks(parts);
  const relief = createRelief(view, marks);

  function search(watch: LayoutWatch): void {
    relief.uncover(watch.hidden());
    relief.showLines(watch.cut());
  }

  /** What boxes that grow show by themselves is not asked for: text is looked for where nothing is strained any more. */
  function settle(watch: LayoutWatch): void {
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const strains = watch.strains();
      const waiting = relief.loosen(strains, true);
      if (round === LAST_SEARCH) search(watch);
      let changed = marks.flush();
      if (changed.length === 0) {
        relief.loosen(strains, false);
        changed = marks.flush();
      }
      if (changed.length === 0) {
        search(watch);
        changed = marks.flush();
      }
      if (changed.length === 0) return;
      watch.forget(changed.concat(waiting));
    }
  }

  return {
    marks,
    relief,
    settle,
    part(watch) {
      for (let round = 0; round < MAX_ROUNDS; round += 1) {
        relief.part(watch);
        const changed = marks.flush();
        if (changed.length === 0) return;
        watch.forget(changed);
        settle(watch);
      }
    },
  };
}
