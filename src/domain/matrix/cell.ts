/** A cell: where an activity and a role meet. */

import type { ActivityId, RoleId } from './ids';
import type { Matrix } from './matrix';
import { type Codes, NO_CODES } from './scheme/codes';

export interface Cell {
  readonly activityId: ActivityId;
  readonly roleId: RoleId;
}

/** What is written into one cell. A text that is not given stays as it is; an empty one is taken away. */
export interface CellWrite extends Cell {
  readonly codes: Codes;
  readonly condition?: string | undefined;
  readonly note?: string | undefined;
}

export function codesAt(matrix: Matrix, cell: Cell): Codes {
  return matrix.activities[cell.activityId]?.assignments[cell.roleId] ?? NO_CODES;
}

/** `Cloud Architect, "Set cost boundaries"`, or how many cells, for labels and announcements. */
export function cellsInWords(matrix: Matrix, cells: readonly Cell[]): string {
  const [only] = cells;
  if (cells.length !== 1 || !only) return `${cells.length} cells`;
  const role = matrix.roles[only.roleId]?.name ?? 'a role';
  return `${role}, “${matrix.activities[only.activityId]?.name ?? 'an activity'}”`;
}
