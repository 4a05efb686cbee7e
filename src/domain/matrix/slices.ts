/** Long work in slices: a generator that yields wherever the page may draw. */

export type Slices<Result> = Generator<undefined, Result, undefined>;

/** Runs the slices to their end at once, for a caller that cannot wait. */
export function finish<Result>(slices: Iterator<unknown, Result, undefined>): Result {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}
