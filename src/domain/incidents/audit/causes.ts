/** Answers grouped by the one thing that is wrong, and how many answers putting it right restores. */
import type { Edit } from '../../edits/edit';
import { EditRefused, type MatrixDraft } from '../../edits/edit';
import type { Fix } from '../../findings/rule';
import type { Matrix } from '../../matrix/matrix';
import type { AuditFixes } from '../judging/auditFixes';
import type { Answer } from './answer';

export interface CauseGroup {
  readonly key: string;
  /** “Cloud Architect has no deputy” */
  readonly title: string;
  readonly answers: readonly Answer[];
}

/** The cause of most answers first. Each answer is in one group, so the numbers add up. */
export function byCause(answers: readonly Answer[]): readonly CauseGroup[] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = answer.cause?.key ?? answer.key;
    const group = groups.get(key);
    if (group) group.push(answer);
    else groups.set(key, [answer]);
  }
  return [...groups]
    .map(([key, all]) => ({ key, title: all[0]?.cause?.title ?? all[0]?.because ?? '', answers: all }))
    .sort((one, other) => other.answers.length - one.answers.length);
}

/** The first fixes of a group, each once. */
export function fixesOf({ answers }: CauseGroup, mend: AuditFixes): readonly Fix[] {
  const fixes = new Map<string, Fix>();
  for (const answer of answers) {
    const [fix] = answer.fixes(mend);
    if (fix && !fixes.has(fix.label)) fixes.set(fix.label, fix);
    // All have the same cause, so the first that has a fix speaks for the others.
    if (fixes.size > 0) break;
  }
  return [...fixes.values()];
}

/** The matrix as it would be after an edit; undefined where the edit is refused. */
export function tried(matrix: Matrix, edit: Edit): Matrix | undefined {
  const copy = structuredClone(matrix) as MatrixDraft;
  try {
    edit.apply(copy);
    return copy as Matrix;
  } catch (error) {
    if (error instanceof EditRefused) return undefined;
    throw error;
  }
}
