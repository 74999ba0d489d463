/** Ends what was started. Calling it twice is calling it once. */
export type Stop = () => void;

/** Joins several stops into one that runs them in reverse order, each even if another throws. */
export function stopAll(stops: readonly Stop[]): Stop {
  let pending: Stop[] = [...stops];
  return () => {
    const due = pending.reverse();
    pending = [];
    const errors: unknown[] = [];
    for (const stop of due) {
      try {
        stop();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, 'some stops failed');
  };
}
