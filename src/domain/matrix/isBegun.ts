import type { Matrix } from './matrix';

/** Whether there is something that letters can be given to. Before that nobody could own anything, so nothing is missing. */
export function isBegun({ activities, roles }: Pick<Matrix, 'activities' | 'roles'>): boolean {
  return !isEmpty(activities) && !isEmpty(roles);
}

function isEmpty(map: object): boolean {
  for (const _ in map) return false;
  return true;
}
