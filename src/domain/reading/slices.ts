/** Long work in slices: a generator that yields whenever a frame may pass. */

/** Runs the slices to the end, at once. */
export function finish<Result>(slices: Generator<undefined, Result>): Result {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}
