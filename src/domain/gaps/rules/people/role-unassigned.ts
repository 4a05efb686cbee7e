import { removeRoles } from '../../../edits/removeRoles';
import { defineRule } from '../../../findings/rule';
import { isOutside, staffOf } from '../../ownership/staffing';

export default defineRule({
  id: 'role-unassigned',
  group: 'people',
  scope: 'matrix',
  severity: 'look',
  title: 'A role without people and without work',
  why: 'A column that nobody stands behind and that does nothing makes the matrix wider and harder to read.',
  source: 'RACI analysis, vertical: could the position be left out?',
  remedy: 'Put somebody into the role, mark it as a stakeholder, or take it out.',
  needs: ['staffed'],
  flagged: [
    `
                 | Architect = Ann | Observer
    Pay the bill | RA              | I`,
  ],
  accepted: [
    `
                 | Architect = Ann | Observer = Bob
    Pay the bill | RA              | I`,
  ],
  inputs: (reading) => [reading.tallies],
  *check(reading) {
    for (const { role, carriers, reserves } of staffOf(reading).values()) {
      // Columns for suppliers, and for those who only listen on purpose, need no names.
      if (isOutside(role) || role.stakeholder || carriers.length + reserves.length > 0) continue;
      if ((reading.tallies.get(role.id)?.carries ?? 0) > 0) continue;
      yield {
        about: role.id,
        message: `Nobody holds ${role.name}, and it neither answers for nor does anything.`,
        places: [{ roleId: role.id }],
        fixes: (context) => [
          { label: `Remove the role ${role.name}`, edit: removeRoles(context.reading.matrix, [role.id]) },
        ],
      };
    }
  },
});
