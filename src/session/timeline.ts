/**
 * The open matrix as a line of changes: those that are kept, in the order of the journal, then our own that are
 * not kept yet. Other tabs' changes go in between, so that every tab ends with the same matrix.
 */
import type { Change } from '../domain/matrix/change';
import type { Matrix } from '../domain/matrix/matrix';
import { applyPatches } from '../domain/matrix/patching';
import { EMPTY_STACK, type UndoStack, withChange } from './undoStack';

interface Entry {
  readonly change: Change;
  /** Ours to undo: made in this tab, or there before it was opened. */
  readonly mine: boolean;
}

export interface Timeline {
  readonly matrix: Matrix;
  readonly kept: readonly Entry[];
  readonly pending: readonly Change[];
  readonly stack: UndoStack;
}

export function openTimeline(matrix: Matrix, history: readonly Change[]): Timeline {
  const kept = history.map((change) => ({ change, mine: true }));
  return { matrix, kept, pending: [], stack: stackOf(kept, []) };
}

export function withOwnChange(line: Timeline, matrix: Matrix, change: Change): Timeline {
  return {
    ...line,
    matrix,
    pending: [...line.pending, change],
    stack: withChange(line.stack, change, true),
  };
}

/** After the keeper answered: `sent` of our pending changes were kept as `kept`, behind the `missed` ones. */
export function settled(
  line: Timeline,
  missed: readonly Change[],
  kept: readonly Change[],
  sent: number,
): Timeline {
  const rest = line.pending.slice(sent);
  const asSent = kept.length === sent && kept.every((change, place) => change === line.pending[place]);
  const entries = [
    ...line.kept,
    ...missed.map((change) => ({ change, mine: false })),
    ...kept.filter(({ patches }) => patches.length > 0).map((change) => ({ change, mine: true })),
  ];
  if (missed.length === 0 && asSent) return { ...line, kept: entries, pending: rest };

  const before = line.pending.toReversed().flatMap(({ inverse }) => inverse);
  const common = applyPatches(line.matrix, [
    ...before,
    ...missed.flatMap(({ patches }) => patches),
    ...kept.flatMap(({ patches }) => patches),
  ]);
  let matrix = common.value;
  const pending: Change[] = [];
  for (const change of rest) {
    const again = applyPatches(matrix, change.patches);
    matrix = again.value;
    pending.push({ ...change, patches: again.patches, inverse: again.inverse });
  }
  return { matrix, kept: entries, pending, stack: stackOf(entries, pending) };
}

function stackOf(kept: readonly Entry[], pending: readonly Change[]): UndoStack {
  const stack = kept.reduce((so, { change, mine }) => withChange(so, change, mine), EMPTY_STACK);
  return pending.reduce((so, change) => withChange(so, change, true), stack);
}
