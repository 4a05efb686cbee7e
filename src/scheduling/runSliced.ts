/** The one runner for long work: a generator that yields wherever a frame may pass, run a slice of a frame at a time. */
import { type Later, nextTask } from './tasks';

/**
 * Milliseconds of work per slice: a fifth of a frame, so that the page draws and answers between two slices, and what
 * the garbage collector adds breaks no frame.
 */
const SLICE = 3;

export interface SlicedRun {
  /** Runs a slice now, for a caller that needs the result soon. Does nothing once the work is done or aborted. */
  advance(): void;
  /** Lets something go first: the next slice is run when this says so. */
  wait(until: Later): void;
  /** The work is done, has failed or was aborted. */
  isOver(): boolean;
}

interface Listeners<Step, Result> {
  done(result: Result): void;
  /** Called between two slices, with what was yielded last. */
  paused?(step: Step): void;
  /** Without it the error reaches the page. */
  failed?(error: unknown): void;
}

/** How the next slice is asked for; returns a function that cancels it. */
type NextSlice = (work: () => void) => () => void;

/** Runs the first slice now, and each further one in a task of its own. What `signal` aborts calls no listener. */
export function runSliced<Step, Result>(
  slices: Iterator<Step, Result, undefined>,
  { done, paused, failed }: Listeners<Step, Result>,
  signal?: AbortSignal,
  next: NextSlice = nextTask,
): SlicedRun {
  let over = false;
  let cancel = () => {};

  function advance(): void {
    cancel();
    if (over || signal?.aborted) return;
    const end = performance.now() + SLICE;
    try {
      for (;;) {
        const step = slices.next();
        if (step.done) {
          over = true;
          done(step.value);
          return;
        }
        if (signal?.aborted) return;
        if (performance.now() < end) continue;
        cancel = next(advance);
        paused?.(step.value);
        return;
      }
    } catch (error) {
      over = true;
      if (!failed) throw error;
      failed(error);
    }
  }

  function wait(until: Later): void {
    cancel();
    let wanted = true;
    cancel = () => {
      wanted = false;
    };
    until(() => wanted && advance());
  }

  advance();
  return { advance, wait, isOver: () => over || signal?.aborted === true };
}

export interface Slicing<Step> {
  readonly signal?: AbortSignal;
  readonly next?: NextSlice;
  paused?(step: Step): void;
}

/** The result of sliced work. Rejects with what the work throws, or with the reason of the signal. */
export function slicedResult<Step, Result>(
  slices: Iterator<Step, Result, undefined>,
  { signal, paused, next }: Slicing<Step> = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    // An abort before the start fires no event.
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    runSliced(slices, { done: resolve, failed: reject, ...(paused && { paused }) }, signal, next);
  });
}
