/**
 * A paste changes the matrix and then what is selected. What is drawn by hand after the first of both would be drawn a
 * second time after the other, so it waits until the act is done.
 */
import type { GridView } from './gridView';

const waiting = new WeakMap<GridView, Set<() => void>>();

export function inOneAct<Result>(view: GridView, act: () => Result): Result {
  const after = new Set<() => void>();
  waiting.set(view, after);
  try {
    return act();
  } finally {
    waiting.delete(view);
    for (const work of after) work();
  }
}

/** False where no act is under way, and `work` is not put off. */
export function afterAct(view: GridView, work: () => void): boolean {
  const after = waiting.get(view);
  after?.add(work);
  return after !== undefined;
}
