import { removeRoles } from '../../../edits/removeRoles';
import { defineRule } from '../../../findings/rule';

export default defineRule({
  id: 'unused-role',
  group: 'classical',
  scope: 'matrix',
  severity: 'should',
  title: 'Unused role',
  why: 'An empty column is either a role you do not need or work that has been forgotten.',
  source: 'RACI analysis, vertical',
  remedy: 'Assign activities to the role, or delete it.',
  needs: ['rows'],
  flagged: [
    `
                 | Architect | Engineer | Auditor
    Pay the bill | A         | R        |`,
  ],
  accepted: [
    `
                 | Architect | Engineer | Auditor
    Pay the bill | A         | R        | I`,
  ],
  inputs: (reading) => [reading.tallies],
  *check(reading) {
    for (const { id, name } of reading.roles) {
      if (reading.tallies.has(id)) continue;
      yield {
        about: id,
        message: `${name} has no assignments.`,
        facts: 'no part',
        places: [{ roleId: id }],
        fixes: ({ reading: { matrix } }) => [
          { label: `Delete ${name}`, edit: removeRoles(matrix, [id]), safe: true },
        ],
      };
    }
  },
});
