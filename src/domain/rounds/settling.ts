/** What can be done about a row that people see differently. Each is one change. */
import { addRemark } from '../edits/addRemark';
import { type Edit, edits } from '../edits/edit';
import { setCodes } from '../edits/setCodes';
import { settleRow } from '../edits/settleRow';
import { onlyOwner } from '../gaps/fixes/cells';
import { counted } from '../gaps/names/words';
import type { RemarkId, RoleId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import type { Codes } from '../matrix/scheme/codes';
import { FEWEST, type Perception, type SeenRow } from './perception';

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

/** The rows on which a majority can be taken: enough people answered, they differ, and nothing was done about it yet. */
export function withMajority({ rows }: Perception): readonly SeenRow[] {
  return rows.filter(
    (row) =>
      row.kind !== undefined &&
      row.settled === undefined &&
      row.voters.length >= FEWEST &&
      majorityOf(row) !== undefined,
  );
}

export function takeMajorities(matrix: Matrix, perception: Perception, rows: readonly SeenRow[]): Edit {
  return edits(
    `take the majority on ${counted(rows.length, 'activity', 'activities')}`,
    rows.map((row) => takeMajority(matrix, perception, row)),
  );
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

export function decideOwner(matrix: Matrix, { round }: Perception, row: SeenRow, owner: RoleId): Edit {
  const { id, name } = row.activity;
  const label = `decide that ${matrix.roles[owner]?.name ?? ''} owns “${name}”`;
  return edits(label, [
    onlyOwner(matrix, row.activity, owner, label),
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
