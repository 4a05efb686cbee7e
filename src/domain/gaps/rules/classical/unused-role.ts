import { removeRoles } from '../../../edits/removeRoles';
import { defineRule } from '../../../findings/rule';

export default defineRule({
  id: 'unused-role',
  group: 'classical',
  scope: 'matrix',
  severity: 'should',
  title: 'A role without any part',
  why: 'A column with nothing in it is either a role that is not needed here, or work that was forgotten.',
  source: 'RACI analysis, vertical',
  remedy: 'Give the role its work, or take the column out.',
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
  inputs: (reading) => [reading.tallies, reading.rows.length > 0],
  *check(reading) {
    if (reading.rows.length === 0) return;
    for (const { id, name } of reading.roles) {
      if (reading.tallies.has(id)) continue;
      yield {
        about: id,
        message: `${name} has no part in any activity.`,
        facts: 'no part',
        places: [{ roleId: id }],
        fixes: ({ reading: { matrix } }) => [
          { label: `Remove the role ${name}`, edit: removeRoles(matrix, [id]), safe: true },
        ],
      };
    }
  },
});
