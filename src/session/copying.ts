/** When the second copy of an open matrix is written: soon after a change, and at once when the page goes out of sight. */
import { type Keeper, NotKept } from '../storage/keeper';

/** Milliseconds without a change. */
const QUIET = 2_000;
/** Milliseconds after the first change that is not in the copy, however busy it is. */
const LONGEST = 15_000;
/** The next copy waits this many times as long as the last one took, so that copying is a small part of all work. */
const PAUSE = 10;
/** Milliseconds until a copy that failed is tried again, then twice as long each time. */
const AGAIN = 15_000;
const LATEST = 300_000;

export interface Copying {
  /** There is something to copy. */
  changed(): void;
  /** Copies what is left, and stops. */
  stop(): void;
}

/**
 * A copy that fails disturbs nobody, because the matrix itself is saved. It is tried again without a change, too: on a disk
 * that was full, the last change is the one that the database may lose at the next start.
 */
export function startCopying(copy: () => Promise<void>): Copying {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let notBefore = 0;
  let failures = 0;
  let stopped = false;

  function run(): void {
    clearTimeout(timer);
    if (waitingSince === undefined) return;
    waitingSince = undefined;
    const begin = performance.now();
    copy()
      .then(
        () => {
          failures = 0;
        },
        () => {
          failures += 1;
          waitingSince ??= performance.now();
          if (!stopped) timer = setTimeout(run, Math.min(AGAIN * 2 ** (failures - 1), LATEST));
        },
      )
      .finally(() => {
        notBefore = performance.now() + PAUSE * (performance.now() - begin);
      });
  }

  function changed(): void {
    const now = performance.now();
    waitingSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(notBefore - now, Math.min(QUIET, waitingSince + LONGEST - now), 0));
  }

  const page = typeof document === 'undefined' ? undefined : document;
  const onVisibility = () => {
    if (page?.visibilityState === 'hidden') run();
  };
  page?.addEventListener('visibilitychange', onVisibility);
  return {
    changed,
    stop() {
      stopped = true;
      page?.removeEventListener('visibilitychange', onVisibility);
      run();
    },
  };
}

const DOUBTFUL =
  'It is stored again, but no second copy could be written. After a full disk this browser may begin with an empty storage: free up space, or download the matrix before you close this tab.';

/**
 * The keeper, for whom a write after a failed one counts only with its second copy. A browser may take the next write and
 * still throw the storage away when it is next opened, as Chromium does where the disk was full under LevelDB.
 */
export function copiedAfterFailure(keeper: Keeper, copy: () => Promise<void>): Keeper {
  let inDoubt = false;
  return {
    ...keeper,
    async keep(changes, snapshot) {
      try {
        const journal = await keeper.keep(changes, snapshot);
        if (inDoubt) await copy().catch((cause: unknown) => Promise.reject(new NotKept(DOUBTFUL, { cause })));
        inDoubt = false;
        return journal;
      } catch (error) {
        inDoubt = true;
        throw error;
      }
    },
  };
}
