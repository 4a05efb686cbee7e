import { defineRule } from '../../../findings/rule';
import type { RoleId } from '../../../matrix/ids';
import type { Choice } from '../../../reading/reading';
import { putSomebodyIn } from '../../fixes/peopleFixes';
import { listed, roleName, rowsInWords } from '../../names/words';
import { isVacant, rolesThat, rowsBy } from '../../ownership/staffing';

/** Nobody is behind any of the roles that do it. A vacant owner who also does it is told as the vacancy of its A. */
const vacantDoers: Choice = {
  holds(row, reading) {
    const vacant = rolesThat(isVacant, reading);
    if (vacant.size === 0 || row.doers.length === 0) return false;
    if (!row.doers.every((id) => vacant.has(id))) return false;
    return !row.doers.every((id) => row.owners.includes(id));
  },
};

export default defineRule({
  id: 'vacancy-responsible',
  group: 'people',
  scope: 'matrix',
  severity: 'should',
  title: 'Nobody is there to do it',
  why: 'The matrix gives the work to a role that nobody holds, so it is left lying or falls to whoever happens to see it.',
  source: 'Article 0: clear ownership; RACI analysis, horizontal',
  remedy: 'Put somebody into the role, or let a role that has people do the work.',
  needs: ['staffed'],
  flagged: [
    `
                 | Architect = Ann | Engineer
    Pay the bill | A               | R`,
  ],
  accepted: [
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R`,
  ],
  inputs: (reading) => [reading.chosenBy(vacantDoers)],
  *check(reading) {
    const byRoles = rowsBy(reading.chosenBy(vacantDoers), (row) => [...row.doers].sort().join('/'));
    for (const [about, rows] of byRoles) {
      const roleIds = about.split('/') as RoleId[];
      const names = roleIds.map((id) => roleName(id, reading));
      const [only] = roleIds;
      yield {
        about,
        message: `Nobody is behind ${listed(names)}, ${
          names.length === 1 ? 'the only role that does' : 'the roles that do'
        } ${rowsInWords(rows)}.`,
        facts: `vacant ${about}`,
        // With one role there is nobody else to turn to.
        ...(roleIds.length === 1 ? { severity: 'must' as const } : {}),
        causes: rows.map(({ activity }) => `doer:${activity.id}`),
        places: [
          ...roleIds.map((roleId) => ({ roleId })),
          ...rows.flatMap(({ activity }) => roleIds.map((roleId) => ({ activityId: activity.id, roleId }))),
        ],
        fixes: (context) => (only ? putSomebodyIn(only, context, { rows }) : []),
      };
    }
  },
});
