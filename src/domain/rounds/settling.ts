/** What can be done about a row that people see differently. Each is one change. */
import { addRemark } from '../edits/addRemark';
import { type Edit, edits } from '../edits/edit';
import { setCodes } from '../edits/setCodes';
import { settleRow } from '../edits/settleRow';
import type { RemarkId, RoleId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { rolesWith } from '../matrix/restsOn';
import { type Codes, NO_CODES, withCode, withoutCode } from '../matrix/scheme/codes';
import { letterFor, lettersMeaning } from '../matrix/scheme/scheme';
import type { Perception, SeenRow } from './perception';

export interface Change {
  readonly roleId: RoleId;
  readonly codes: Codes;
}

/**
 * What more than half of the answers say, where it is otherwise than the matrix. Undefined where a cell has no such
 * majority: a tie decides nothing, and half a decision is none.
 */
export function majorityOf({ cells, voters }: SeenRow): readonly Change[] | undefined {
  const changes: Change[] = [];
  for (const { roleId, votes, now } of cells) {
    const [most] = votes;
    if (!most || most.count * 2 <= voters.length) return undefined;
    if (most.codes !== now) changes.push({ roleId, codes: most.codes });
  }
  return changes.length > 0 ? changes : undefined;
}

export function takeMajority(matrix: Matrix, { round }: Perception, row: SeenRow): Edit {
  const { id, name } = row.activity;
  return edits(`take the majority on “${name}”`, [
    ...(majorityOf(row) ?? []).map(({ roleId, codes }) =>
      setCodes(matrix, [{ activityId: id, roleId }], codes),
    ),
    settleRow(matrix, round.id, id, 'majority'),
  ]);
}

/** One role owns it from then on, and no other. */
export function decideOwner(matrix: Matrix, { round }: Perception, row: SeenRow, owner: RoleId): Edit {
  const { scheme, roles } = matrix;
  const { id, name, assignments } = row.activity;
  const letter = letterFor(scheme, 'owns');
  const cell = (roleId: RoleId) => ({ activityId: id, roleId });
  const without = (roleId: RoleId) =>
    lettersMeaning(scheme, 'owns').reduce<Codes>(
      (codes, own) => withoutCode(scheme, codes, own),
      assignments[roleId] ?? NO_CODES,
    );
  const others = rolesWith(matrix, row.activity, 'owns').filter((roleId) => roleId !== owner);
  return edits(`decide that ${roles[owner]?.name ?? ''} owns “${name}”`, [
    ...others.map((roleId) => setCodes(matrix, [cell(roleId)], without(roleId))),
    ...(letter === undefined
      ? []
      : [setCodes(matrix, [cell(owner)], withCode(scheme, assignments[owner] ?? NO_CODES, letter))]),
    settleRow(matrix, round.id, id, 'decided'),
  ]);
}

/** Put on the list to discuss, with a remark on the row that says why. */
export function discuss(
  matrix: Matrix,
  { round }: Perception,
  { activity }: SeenRow,
  remark: { readonly id: RemarkId; readonly who: string; readonly at: number; readonly text: string },
): Edit {
  return edits(`put “${activity.name}” on the list to discuss`, [
    addRemark({ ...remark, about: { activityId: activity.id } }),
    settleRow(matrix, round.id, activity.id, 'discuss'),
  ]);
}
