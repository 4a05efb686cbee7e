import { defineRule } from '../../../findings/rule';
import { addRole } from '../../fixes/addLayer';
import { isParty } from '../../names/parties';
import { roleName, rowName } from '../../names/words';
import { always } from '../../ownership/ownership';
import { rankOwners } from '../../ownership/rankOwners';

const SHARED_STAKES = ['architecture', 'security', 'cost', 'compliance'];

export default defineRule({
  id: 'decided-in-isolation',
  group: 'classical',
  scope: 'activity',
  severity: 'look',
  title: 'One role decides alone',
  why: 'When no other role is consulted or informed, teams repeat each other’s work or are surprised by the result.',
  source: 'RACI analysis, horizontal: no C and no I',
  remedy: 'Consult or inform the layer that has to live with the decision.',
  flagged: [
    `
                            | Architect | Engineer
    Pick a vault #security !decision | AR |`,
  ],
  accepted: [
    `
                            | Architect | Engineer
    Pick a vault #security !decision | AR | C
    Write tests             |           | AR`,
    `
                            | Customer  | Engineer
    Pick a vault #security !decision | AR |`,
  ],
  // Work that one role does alone is common, and seldom a surprise. What it decides alone is.
  mayFind: (row) =>
    (row.involvedCount === 1 || row.activity.conditions !== undefined) && row.activity.kind === 'decision',
  *check(row, reading) {
    const [only, ...others] = always(row, row.involved);
    if (!only || others.length > 0 || reading.roles.length < 2 || isParty(roleName(only, reading))) return;
    if (row.advisers.includes(only) || row.hearers.includes(only)) return;
    const { id, concerns } = row.activity;
    const weighty = concerns.some((concern) => SHARED_STAKES.includes(concern));
    yield {
      about: id,
      message: `Only ${roleName(only, reading)} is involved in ${rowName(row)}. Nobody is consulted or informed.`,
      facts: only,
      ...(weighty ? { severity: 'should' as const } : {}),
      places: [{ activityId: id }],
      fixes: (context) =>
        rankOwners({ activityId: id }, context.reading)
          .filter(({ roleId }) => roleId !== only)
          .slice(0, 2)
          .flatMap(({ roleId }) => [
            addRole(id, roleId, context.reading, 'advises'),
            addRole(id, roleId, context.reading, 'hears'),
          ]),
    };
  },
});
