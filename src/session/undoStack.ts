/** What undo and redo would do next, worked out from the changes themselves, so that it survives a reload. */
import type { Change } from '../domain/matrix/change';

/** `id` and `label` of the change as a person made it; `change` is the one that did it last: itself, an undo, a redo. */
interface Step {
  readonly id: string;
  readonly label: string;
  readonly change: Change;
}

export interface UndoStack {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const EMPTY_STACK: UndoStack = { done: [], undone: [] };

/** Changes of other tabs are not ours to undo, but what they undid of ours is undone. */
export function withChange(stack: UndoStack, change: Change, mine: boolean): UndoStack {
  const { undoes, redoes, id, label, mends } = change;
  // How the matrix began is told in the journal, and is nothing to take back; nor is what was only put right.
  if (change.patches.length === 0 || mends) return stack;
  if (undoes !== undefined) return moved(stack, undoes, change, 'done', 'undone', mine);
  if (redoes !== undefined) return moved(stack, redoes, change, 'undone', 'done', mine);
  return mine ? { done: [...stack.done, { id, label, change }], undone: [] } : stack;
}

function moved(
  stack: UndoStack,
  id: string,
  change: Change,
  from: keyof UndoStack,
  to: keyof UndoStack,
  mine: boolean,
): UndoStack {
  if (!mine && !stack[from].some((step) => step.id === id)) return stack;
  const without = stack[from].filter((step) => step.id !== id);
  const moved = [...stack[to], { id, label: change.label, change }];
  return from === 'done' ? { done: without, undone: moved } : { done: moved, undone: without };
}

/** Takes a step out that cannot be done any more, so that the ones below it can be reached. */
export function withoutStep(stack: UndoStack, id: string): UndoStack {
  const keep = (step: Step) => step.id !== id;
  return { done: stack.done.filter(keep), undone: stack.undone.filter(keep) };
}
