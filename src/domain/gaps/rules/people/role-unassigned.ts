import { removeRoles } from '../../../edits/removeRoles';
import { defineRule } from '../../../findings/rule';
import { isOutside, staffOf } from '../../ownership/staffing';

export default defineRule({
  id: 'role-unassigned',
  group: 'people',
  scope: 'matrix',
  severity: 'look',
  title: 'A role has no people and no work',
  why: 'A column without people or work makes the matrix wider and harder to read.',
  source: 'RACI analysis, vertical: could this role be removed?',
  remedy: 'Add a person to the role, mark it as a stakeholder, or delete it.',
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
        message: `${role.name} is vacant and is not responsible or accountable for anything.`,
        places: [{ roleId: role.id }],
        fixes: (context) => [
          { label: `Delete ${role.name}`, edit: removeRoles(context.reading.matrix, [role.id]) },
        ],
      };
    }
  },
});
