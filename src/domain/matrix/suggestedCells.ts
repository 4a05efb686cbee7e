/** The cells that a template chose and nobody has confirmed. */
import type { Cell } from './cell';
import type { RoleId } from './ids';
import type { Matrix } from './matrix';

export function suggestedCells({ activities }: Pick<Matrix, 'activities'>): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { id, suggested } of Object.values(activities)) {
    for (const roleId in suggested) cells.push({ activityId: id, roleId: roleId as RoleId });
  }
  return cells;
}
