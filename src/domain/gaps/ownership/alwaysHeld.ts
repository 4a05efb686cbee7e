/** What a role holds whatever the circumstances. */
import type { RoleId } from '../../matrix/ids';
import type { Counter, Reading } from '../../reading/reading';
import { conditionOf } from './ownership';

/** Cells that hold only under a condition: what a role carries now and then is no load that is always there. */
export const underCondition: Counter = {
  tell(row, _, key) {
    if (row.activity.conditions === undefined) return;
    for (const id of row.owners) if (conditionOf(row, id) !== undefined) key(`${id} owns`);
    for (const id of row.doers) if (conditionOf(row, id) !== undefined) key(`${id} does`);
    for (const id of row.involved) if (conditionOf(row, id) !== undefined) key(`${id} involved`);
  },
};

/** How many activities a role holds at any time: asked of each role at every edit, and nearly no matrix has conditions. */
export function alwaysHeld(part: 'owns' | 'does' | 'involved', reading: Reading): (id: RoleId) => number {
  const { tallies } = reading;
  const conditional = reading.countsOf(underCondition);
  const all = (id: RoleId) => tallies.get(id)?.[part] ?? 0;
  return conditional.size === 0 ? all : (id) => all(id) - (conditional.get(`${id} ${part}`) ?? 0);
}
