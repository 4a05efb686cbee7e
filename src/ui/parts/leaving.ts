/** Whether the page is about to go, as it does for a newer build. */

/** Milliseconds until it has gone: it may wait for changes to be saved first, and the browser may ask and be told to stay. */
const LONGEST = 10_000;

let staying: Promise<void> | undefined;

export function leavePage(): void {
  staying ??= new Promise((resolve) => {
    setTimeout(() => {
      staying = undefined;
      resolve();
    }, LONGEST);
  });
}

/** Resolves at once; where the page is about to go, only if it is still here after that. */
export async function whenStayed(): Promise<void> {
  await staying;
}
