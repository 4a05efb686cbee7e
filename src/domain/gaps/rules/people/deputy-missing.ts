import { defineRule } from '../../../findings/rule';
import type { RoleId } from '../../../matrix/ids';
import type { Choice } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { nameDeputy } from '../../fixes/peopleFixes';
import { rowsInWords } from '../../names/words';
import { hasAny, rolesThat, type Staff, staffOf } from '../../ownership/staffing';

const uncovered: Choice = {
  holds: (row, reading) => isUrgent(row) && hasAny(row.owners, rolesThat(standsAlone, reading)),
};

export default defineRule({
  id: 'deputy-missing',
  group: 'people',
  scope: 'matrix',
  severity: 'should',
  title: 'No deputy',
  why: 'Incidents happen at night and on holidays. A decision that only one person can make has to wait for them.',
  source: 'PagerDuty: deputy; crisis management: succession',
  remedy: 'Name a deputy for the role, or add a second person to it.',
  needs: ['staffed'],
  flagged: [
    `
                               | Commander = Ann | Engineer = Bob, Cyd
    Command incidents !incident | A              | R`,
  ],
  accepted: [
    `
                               | Commander = Ann, Cyd (deputy) | Engineer = Bob, Cyd
    Command incidents !incident | A                            | R`,
  ],
  inputs: (reading) => [reading.chosenBy(uncovered)],
  *check(reading) {
    for (const [roleId, rows] of rowsByOwner(reading.chosenBy(uncovered))) {
      const one = staffOf(reading).get(roleId);
      const [person] = one?.carriers ?? [];
      if (!one || !person || !standsAlone(one)) continue;
      yield {
        about: roleId,
        message: `${person.name} has no deputy as ${one.role.name}, which is accountable for ${rowsInWords(rows)}.`,
        facts: `only ${person.id}`,
        concern: 'incident',
        causes: rows.map(({ activity }) => activity.id),
        links: [{ kind: 'leaves', personId: person.id }],
        places: [
          { roleId, personId: person.id },
          ...rows.map(({ activity }) => ({ activityId: activity.id, roleId })),
        ],
        fixes: (context) => nameDeputy([roleId], context, { rows }),
      };
    }
  },
});

function rowsByOwner(rows: readonly Row[]): ReadonlyMap<RoleId, readonly Row[]> {
  const byOwner = new Map<RoleId, Row[]>();
  for (const row of rows) {
    for (const id of row.owners) {
      const own = byOwner.get(id);
      if (own) own.push(row);
      else byOwner.set(id, [row]);
    }
  }
  return byOwner;
}

function isUrgent({ activity }: Row): boolean {
  return (
    activity.kind === 'incident' ||
    activity.concerns.includes('incident') ||
    (activity.duties?.some((duty) => duty.startsWith('notify-')) ?? false)
  );
}

function standsAlone({ carriers, reserves }: Staff): boolean {
  return carriers.length === 1 && reserves.length === 0;
}
