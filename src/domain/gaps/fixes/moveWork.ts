/** Hands a part of what one role does to another, row by row, where the other is nearest to it. */

import type { Fix, FixContext } from '../../findings/rule';
import type { RoleId } from '../../matrix/ids';
import type { Role } from '../../matrix/matrix';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';
import { counted, roleName, rowsListed } from '../names/words';
import { giveMeaning, takeMeaning } from './cells';
import { whoGets } from './outcomes';

const OFFERED = 3;

/** One fix per role that could take `count` rows, the likeliest first. Who hands over is asked from then on. */
export function moveWork(from: RoleId, count: number, { reading }: FixContext): readonly Fix[] {
  if (count < 1) return [];
  return reading.roles
    .filter((role) => couldTake(role, from, reading))
    .map((role) => ({ to: role.id, ...nearest(role.id, from, count, reading) }))
    .filter(({ rows }) => rows.length === count)
    .sort((one, other) => other.nearness - one.nearness)
    .slice(0, OFFERED)
    .map(({ to, rows }) => ({
      label: `Move ${counted(count, 'activity', 'activities')} to ${roleName(to, reading)}`,
      because: `${roleName(to, reading)} would be responsible for ${rowsListed(rows)}.`,
      ...whoGets({ advises: rows.some((row) => hasNothingElse(from, row)) ? [from] : [] }, reading),
      edit: {
        label: `move the work on ${counted(count, 'activity', 'activities')} from ${roleName(from, reading)} to ${roleName(to, reading)}`,
        apply(draft) {
          for (const { activity } of rows) {
            takeMeaning(draft, activity.id, from, 'does');
            giveMeaning(draft, activity.id, to, 'does');
            if (draft.activities[activity.id]?.assignments[from] === undefined)
              giveMeaning(draft, activity.id, from, 'advises');
          }
        },
      },
    }));
}

/** Who has another letter there keeps that, and is not asked as well. */
function hasNothingElse(id: RoleId, { owners, advisers, hearers }: Row): boolean {
  return ![owners, advisers, hearers].some((roles) => roles.includes(id));
}

/** It works here already, is ours, and does less than half of what the other does. */
function couldTake({ id, kind, layer, stakeholder }: Role, from: RoleId, { tallies }: Reading): boolean {
  const does = tallies.get(id)?.does ?? 0;
  if (id === from || stakeholder || kind === 'external' || layer === 'vendor' || does === 0) return false;
  return does * 2 <= (tallies.get(from)?.does ?? 0);
}

function nearest(to: RoleId, from: RoleId, count: number, reading: Reading) {
  const rows = reading.rows
    .filter((row) => row.doers.includes(from) && !row.doers.includes(to))
    .map((row) => ({ row, nearness: nearnessOf(row, to, reading) }))
    .sort((one, other) => other.nearness - one.nearness)
    .slice(0, count);
  return {
    rows: rows.map(({ row }) => row),
    nearness: rows.reduce((sum, { nearness }) => sum + nearness, 0),
  };
}

/** A role is near to a row in which it has a part already, and to one whose section it works in. */
function nearnessOf(row: Row, to: RoleId, reading: Reading): number {
  const around = reading.inSection(row.activity.sectionId);
  const own = around.filter(({ doers }) => doers.includes(to)).length;
  return (row.involved.includes(to) ? 1 : 0) + own / Math.max(1, around.length);
}
