import { noteWith } from '../matrix/cellWords';
import type { RoleId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { codesFromLetters } from '../matrix/scheme/codes';
import type { Code, Scheme } from '../matrix/scheme/scheme';
import type { SchemeMapping } from '../matrix/scheme/schemeMapping';
import { type Edit, EditRefused } from './edit';
import { faultsOfScheme } from './schemeFaults';

/**
 * Gives the matrix another scheme and rewrites every cell by the mapping. A letter without a counterpart stays as a
 * note on its cell, so nothing a person entered is lost.
 */
export function changeScheme(matrix: Matrix, scheme: Scheme, mapping: SchemeMapping): Edit {
  const before = matrix.scheme;
  const rewritten = rewriteAll(matrix, scheme, mapping);
  return {
    label:
      before.name === scheme.name
        ? `change the letters of ${scheme.name}`
        : `change from ${before.name} to ${scheme.name}`,
    apply(draft) {
      const [fault] = faultsOfScheme(scheme);
      if (fault) throw new EditRefused(fault);
      draft.scheme = scheme as typeof draft.scheme;
      for (const [id, activity] of rewritten) {
        const row = draft.activities[id];
        if (!row) continue;
        Object.assign(row, activity);
        // These maps go with their last entry. One that stayed empty was told as a whole, and its undo was then refused.
        for (const map of ['suggested', 'conditions'] as const) {
          if (row[map] && !filled(row[map])) delete row[map];
        }
      }
    },
  };
}

type Cells = Pick<Activity, 'assignments' | 'cellNotes' | 'suggested' | 'conditions'>;

function rewriteAll(matrix: Matrix, scheme: Scheme, mapping: SchemeMapping) {
  const old = new Map(matrix.scheme.codes.map((code) => [code.letter, code]));
  return Object.values(matrix.activities)
    .filter((activity) => Object.keys(activity.assignments).length > 0)
    .map((activity) => [activity.id, rewrite(activity, old, matrix.scheme.name, scheme, mapping)] as const);
}

function rewrite(
  activity: Activity,
  old: ReadonlyMap<string, Code>,
  oldName: string,
  scheme: Scheme,
  mapping: SchemeMapping,
): Partial<Cells> {
  const assignments: { [id in RoleId]: Activity['assignments'][RoleId] } = {};
  const notes = { ...activity.cellNotes };
  const suggested = { ...activity.suggested };
  const conditions = { ...activity.conditions };
  for (const key of Object.keys(activity.assignments)) {
    const roleId = key as RoleId;
    const letters = [...(activity.assignments[roleId] ?? '')];
    const codes = codesFromLetters(
      scheme,
      letters.flatMap((letter) => mapping[letter] ?? []),
    );
    const lost = letters.filter((letter) => !mapping[letter]);
    if (lost.length > 0) {
      const words = lost.map((letter) => old.get(letter)?.name ?? letter).join(', ');
      const condition = codes === '' && conditions[roleId] ? ` (${conditions[roleId]})` : '';
      notes[roleId] = noteWith(notes[roleId], `${words} in ${oldName}${condition}.`);
    }
    if (codes !== '') assignments[roleId] = codes;
    else {
      delete suggested[roleId];
      delete conditions[roleId];
    }
  }
  return {
    assignments,
    ...(activity.cellNotes || filled(notes) ? { cellNotes: notes } : {}),
    ...(activity.suggested ? { suggested } : {}),
    ...(activity.conditions ? { conditions } : {}),
  };
}

function filled(map: object): boolean {
  return Object.keys(map).length > 0;
}
