import { defineRule } from '../../../findings/rule';
import type { RoleId } from '../../../matrix/ids';
import type { Choice, Reading } from '../../../reading/reading';
import { putSomebodyIn } from '../../fixes/peopleFixes';
import { listed, roleName, rowsInWords } from '../../names/words';
import { cannotWait, isStaffed, isVacant, rolesThat, rowsBy, wasHeld } from '../../ownership/staffing';

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
  title: 'The responsible role has no people',
  why: 'The work is assigned to a vacant role, so nobody does it, or someone does it by chance.',
  source: '“Cloud architect and software engineer”: clear ownership; RACI analysis, horizontal',
  remedy: 'Add a person to the role, or make a role that has people responsible.',
  needs: ['people'],
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
  inputs: (reading) => [reading.chosenBy(vacantDoers), isStaffed(reading)],
  *check(reading) {
    const byRoles = rowsBy(reading.chosenBy(vacantDoers), (row) => [...row.doers].sort().join('/'));
    for (const [about, rows] of byRoles) {
      const roleIds = about.split('/') as RoleId[];
      // A loss speaks at once; roles that nobody was entered for yet wait until most of the others have people.
      if (!hadPeople(roleIds, reading) && !isStaffed(reading)) continue;
      const names = roleIds.map((id) => roleName(id, reading));
      const [only] = roleIds;
      yield {
        about,
        message: `${listed(names)} ${
          names.length === 1
            ? 'has no people, but is the only role'
            : 'have no people, but are the only roles'
        } responsible for ${rowsInWords(rows)}.`,
        facts: `vacant ${about}`,
        // With one role there is nobody else to ask; but a role that nobody was entered for yet can wait, as a rule.
        ...(roleIds.length === 1 && (hadPeople(roleIds, reading) || rows.some(cannotWait))
          ? { severity: 'must' as const }
          : {}),
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

/** Someone had the role and left. */
function hadPeople(roleIds: readonly RoleId[], reading: Reading): boolean {
  return roleIds.some((id) => {
    const role = reading.role(id);
    return role !== undefined && wasHeld(role);
  });
}
