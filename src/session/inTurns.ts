/** Runs slices to their end, letting the page draw and answer between them. */

/** Half a frame. */
const TURN = 8;

export async function inTurns<Result>(slices: Generator<undefined, Result>): Promise<Result> {
  let end = performance.now() + TURN;
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + TURN;
  }
}
