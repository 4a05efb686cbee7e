/** Takes the changes of other tabs into the open matrix, so that nothing in it is out of shape or points at nothing. */
import { danglingPointers, unfitParts } from '../domain/matrix/arrived';
import type { Change, Patch } from '../domain/matrix/change';
import type { SavedProblem } from '../domain/matrix/problem';
import { settled, type Timeline } from './timeline';

export interface Arrived {
  readonly line: Timeline;
  /** What is left to put right with a change of our own, so that it is stored as well. */
  readonly repairs: readonly Patch[];
  readonly problems: readonly SavedProblem[];
}

/** `journal` and `sent` as in `settled`. */
export function arrived(line: Timeline, journal: readonly Change[], sent: number): Arrived {
  const patches = journal.flatMap((change) => change.patches);
  const plain = settled(line, journal, sent);
  const unfit = unfitParts(line.matrix, plain.matrix, patches);
  // Only in memory: what is stored may be in order for a newer build, and is looked at again when it is next opened.
  const next = unfit.patches.length > 0 ? settled(line, withRepairs(journal, unfit.patches), sent) : plain;
  const dangling = danglingPointers(next.matrix, patches);
  return { line: next, repairs: dangling.patches, problems: [...unfit.problems, ...dangling.problems] };
}

function withRepairs(journal: readonly Change[], repairs: readonly Patch[]): readonly Change[] {
  const last = journal.at(-1);
  return last ? [...journal.slice(0, -1), { ...last, patches: [...last.patches, ...repairs] }] : journal;
}
