/**
 * The open matrix as a line of changes: those that are kept, in the order of the journal, then our own that are
 * not kept yet. Other tabs' changes go in between, so that every tab ends with the same matrix.
 */
import type { Change, Patch } from '../domain/matrix/change';
import { isFields } from '../domain/matrix/fields';
import type { Matrix } from '../domain/matrix/matrix';
import { isPassingMap } from '../domain/matrix/passingMaps';
import { applyPatches, valueAt } from '../domain/matrix/patching';
import { sameValue } from '../domain/matrix/sameValue';
import { EMPTY_STACK, type UndoStack, withChange } from './undoStack';

interface Entry {
  readonly change: Change;
  /** Ours to undo: made in this tab, or there before it was opened. */
  readonly mine: boolean;
}

export interface Timeline {
  readonly matrix: Matrix;
  readonly kept: readonly Entry[];
  /** What could be undone of what is kept: with others in the matrix that grows often, and is long. */
  readonly keptStack: UndoStack;
  readonly pending: readonly Change[];
  readonly stack: UndoStack;
}

export function openTimeline(matrix: Matrix, history: readonly Change[]): Timeline {
  const kept = history.map((change) => ({ change, mine: change.author === undefined }));
  const stack = stackAfter(EMPTY_STACK, kept);
  return { matrix, kept, keptStack: stack, pending: [], stack };
}

export function withOwnChange(line: Timeline, matrix: Matrix, change: Change): Timeline {
  return {
    ...line,
    matrix,
    pending: [...line.pending, change],
    stack: withChange(line.stack, change, true),
  };
}

/** After the keeper answered: `journal` is what it has since we last heard, with the `sent` first of our pending in it. */
export function settled(line: Timeline, journal: readonly Change[], sent: number): Timeline {
  const ours = new Set(line.pending.slice(0, sent).map(({ id }) => id));
  const rest = line.pending.slice(sent);
  const fresh = journal.map((change) => ({ change, mine: ours.has(change.id) }));
  const kept = [...line.kept, ...fresh];
  const keptStack = stackAfter(line.keptStack, fresh);
  const asSent = journal.length === sent && journal.every((change, place) => change === line.pending[place]);
  if (asSent) return { ...line, kept, keptStack, pending: rest };

  // Back to what was kept before, then on with what the journal says, then ours again on top.
  const back = line.pending.toReversed().flatMap(({ inverse }) => inverse);
  let matrix = applyPatches(line.matrix, [...back, ...journal.flatMap(({ patches }) => patches)]).value;
  const pending: Change[] = [];
  for (const change of rest) {
    const again = applyPatches(matrix, change.patches);
    matrix = again.value;
    pending.push({ ...change, patches: again.patches, inverse: again.inverse });
  }
  const ownStill = pending.map((change) => ({ change, mine: true }));
  return { matrix, kept, keptStack, pending, stack: stackAfter(keptStack, ownStill) };
}

function stackAfter(stack: UndoStack, entries: readonly Entry[]): UndoStack {
  return entries.reduce((so, { change, mine }) => withChange(so, change, mine), stack);
}

/** Undo never takes back what another tab wrote on top of it. */
export function stillOurs({ matrix }: Timeline, { patches }: Change): boolean {
  return patches.every((patch) => isAsLeft(matrix, patch));
}

/** The last change that wrote where one of ours no longer is as we left it. */
export function changedOnTop({ matrix, kept, pending }: Timeline, change: Change): Change | undefined {
  const place = change.patches.find((patch) => !isAsLeft(matrix, patch))?.path;
  if (!place) return undefined;
  const all = [...kept.map(({ change: one }) => one), ...pending];
  const since = all.slice(all.findIndex(({ id }) => id === change.id) + 1);
  return since.findLast(({ patches }) => patches.some(({ path }) => overlap(path, place)));
}

function isAsLeft(matrix: Matrix, { path, value }: Patch): boolean {
  const now = valueAt(matrix, path);
  return sameValue(now, value) || (isPassingMap(path) && isBare(now) && isBare(value));
}

/** A map that goes with its last entry is as it was left, whether it is empty or gone. */
function isBare(map: unknown): boolean {
  return map === undefined || (isFields(map) && Object.keys(map).length === 0);
}

/** One of the two is the other, or is inside it. */
function overlap(one: Patch['path'], other: Patch['path']): boolean {
  const steps = Math.min(one.length, other.length);
  return one.slice(0, steps).every((step, place) => step === other[place]);
}
