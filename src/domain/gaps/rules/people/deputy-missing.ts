import type { RoleId } from '../../../matrix/ids';
import { nameDeputy } from '../../fixes/peopleFixes';
import type { Choice, Reading } from '../../reading';
import type { Row } from '../../row';
import { defineRule } from '../../rule';
import { staffOf } from '../../staffing';
import { rowsInWords } from '../../words';

const uncovered: Choice = {
  holds: (row, reading) => isUrgent(row) && row.owners.some((id) => standsAlone(id, reading)),
};

export default defineRule({
  id: 'deputy-missing',
  group: 'people',
  scope: 'matrix',
  severity: 'should',
  title: 'Nobody stands in',
  why: 'Incidents come at night and in the holidays; a decision that only one person may take waits for that person.',
  source: 'PagerDuty: deputy; crisis management: succession',
  remedy: 'Name a deputy for the role, or put a second person into it.',
  needs: ['people'],
  flagged: `
                               | Commander = Ann | Engineer = Bob, Cyd
    Command incidents !incident | A              | R`,
  accepted: `
                               | Commander = Ann, Cyd (deputy) | Engineer = Bob, Cyd
    Command incidents !incident | A                            | R`,
  inputs: (reading) => [reading.chosenBy(uncovered)],
  *check(reading) {
    const chosen = reading.chosenBy(uncovered);
    const roleIds = new Set(chosen.flatMap((row) => row.owners.filter((id) => standsAlone(id, reading))));
    for (const roleId of roleIds) {
      const one = staffOf(reading).get(roleId);
      const [person] = one?.carriers ?? [];
      if (!one || !person) continue;
      const rows = chosen.filter((row) => row.owners.includes(roleId));
      yield {
        about: roleId,
        message: `Nobody stands in for ${person.name}, who as ${one.role.name} answers for ${rowsInWords(rows)}.`,
        facts: `only ${person.id}`,
        concern: 'incident',
        causes: rows.map(({ activity }) => activity.id),
        places: [
          { roleId, personId: person.id },
          ...rows.map(({ activity }) => ({ activityId: activity.id, roleId })),
        ],
        fixes: (context) => nameDeputy([roleId], context, { rows }),
      };
    }
  },
});

function isUrgent({ activity }: Row): boolean {
  return (
    activity.kind === 'incident' ||
    activity.concerns.includes('incident') ||
    (activity.duty ?? '').startsWith('notify-')
  );
}

function standsAlone(roleId: RoleId, reading: Reading): boolean {
  const one = staffOf(reading).get(roleId);
  return one !== undefined && one.carriers.length === 1 && one.reserves.length === 0;
}
