/** The cells that a template chose and nobody has confirmed. */
import type { Cell } from '../../../domain/matrix/cell';
import type { RoleId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';

export function suggestedCells({ activities }: Pick<Matrix, 'activities'>): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { id, suggested } of Object.values(activities)) {
    for (const roleId in suggested) cells.push({ activityId: id, roleId: roleId as RoleId });
  }
  return cells;
}
