import type { Stop } from '@/core/stop';
import { createLedger, type Ledger } from '@/dom/ledger';
import type { Feature, FeatureContext } from '@/features/contract';

/** Makes what a feature is given, for one run of it. */
export type ContextFor = (feature: Feature, signal: AbortSignal, ledger: Ledger) => FeatureContext;

/** The features that run now. */
export interface Runs {
  ids(): string[];
  /** Starts a feature that does not run yet. An error in it is reported; what it had begun can still be stopped. */
  begin(feature: Feature): void;
  /** Stops all that are not in `wanted`, newest first. */
  endAllBut(wanted: readonly string[]): void;
}

export interface RunsOptions {
  contextFor: ContextFor;
  /** Runs edits without telling the mutation hub's listeners. */
  quietly(edit: () => void): void;
  report(error: unknown): void;
}

export function createRuns({ contextFor, quietly, report }: RunsOptions): Runs {
  let runs: { id: string; stop: Stop }[] = [];

  const start = (feature: Feature): Stop => {
    const controller = new AbortController();
    const ledger = createLedger();
    const steps: Stop[] = [() => controller.abort()];
    attempt(() => steps.push(feature.start(contextFor(feature, controller.signal, ledger))), report);
    steps.push(() => ledger.undo());
    return () => {
      for (const step of steps) attempt(step, report);
    };
  };

  return {
    ids: () => runs.map((run) => run.id),
    begin(feature) {
      const { id } = feature.manifest;
      if (!runs.some((run) => run.id === id)) runs.push({ id, stop: start(feature) });
    },
    endAllBut(wanted) {
      const due = runs.filter((run) => !wanted.includes(run.id)).reverse();
      runs = runs.filter((run) => wanted.includes(run.id));
      for (const run of due) quietly(run.stop);
    },
  };
}

/** Runs `step`; what it throws is reported and goes no further. */
export function attempt(step: () => void, report: (error: unknown) => void): void {
  try {
    step();
  } catch (error) {
    report(error);
  }
}
