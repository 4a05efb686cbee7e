/** The cells that a template chose and nobody has confirmed. */
import { activitiesInOrder } from './activitiesInOrder';
import type { Cell } from './cell';
import type { RoleId } from './ids';
import type { Activity, Matrix } from './matrix';

export function suggestedCells({ activities }: Pick<Matrix, 'activities'>): readonly Cell[] {
  return Object.values<Activity>(activities).flatMap(suggestedCellsOf);
}

export function suggestedCellsOf({ id, suggested }: Activity): readonly Cell[] {
  return Object.keys(suggested ?? {}).map((roleId) => ({ activityId: id, roleId: roleId as RoleId }));
}

/** The activities with such cells, in the order in which the grid shows them. */
export function suggestedActivities({
  activities,
  sections,
}: Pick<Matrix, 'activities' | 'sections'>): readonly Activity[] {
  // Chosen before they are put in order, for of ten thousand most often none is.
  const open = Object.values<Activity>(activities).filter(hasSuggestion);
  return activitiesInOrder({ activities: Object.fromEntries(open.map((one) => [one.id, one])), sections });
}

function hasSuggestion({ suggested }: Activity): boolean {
  for (const _ in suggested) return true;
  return false;
}
