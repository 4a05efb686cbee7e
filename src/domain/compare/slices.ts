/** Work that can be stopped for a moment after each row, so that a page goes on while two large matrices are compared. */

export type Slices<Result> = Generator<undefined, Result, undefined>;

/** All of it at once, for those that need not share their time. */
export function drained<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}
