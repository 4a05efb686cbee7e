import { defineRule } from '../../../findings/rule';
import { keepOneOwner } from '../../fixes/cells';
import { roleName, rowName } from '../../names/words';

export default defineRule({
  id: 'accountable-below-responsible',
  group: 'classical',
  scope: 'activity',
  severity: 'look',
  title: 'Accountable for their manager’s work',
  why: 'People cannot hold their own manager to a result. Accountability needs authority.',
  source: 'RACI guidelines: authority must accompany accountability',
  remedy: 'Swap the two roles, or note that the authority was delegated.',
  flagged: [
    `
                 | Engineer [reportsTo=Manager] | Manager
    Pay the bill | A                            | R`,
  ],
  accepted: [
    `
                 | Engineer [reportsTo=Manager] | Manager
    Pay the bill | R                            | A`,
  ],
  // A commander ranks above nobody day to day, and still commands.
  mayFind: ({ activity, owners }, reading) =>
    activity.kind !== 'incident' && owners.some((id) => reading.role(id)?.reportsTo),
  *check(row, reading) {
    const { id, name } = row.activity;
    for (const owner of row.owners) {
      const superior = reading.role(owner)?.reportsTo;
      if (!superior || superior === owner || !row.doers.includes(superior)) continue;
      yield {
        about: `${id}/${owner}`,
        message: `${roleName(owner, reading)} is accountable for ${rowName(row)}, but reports to ${roleName(superior, reading)}, who does the work.`,
        facts: `${owner} ${superior}`,
        causes: [id],
        places: [
          { activityId: id, roleId: owner },
          { activityId: id, roleId: superior },
        ],
        fixes: (context) => [
          {
            label: `Swap ${roleName(owner, context.reading)} and ${roleName(superior, context.reading)}`,
            edit: {
              label: `swap accountable and responsible for “${name}”`,
              apply: (draft) => keepOneOwner(draft, id, superior, [owner], 'does'),
            },
          },
        ],
      };
    }
  },
});
