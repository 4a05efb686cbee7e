import { removeActivities } from '../../../edits/removeActivities';
import { defineRule } from '../../../findings/rule';
import { chooseOwner } from '../../fixes/ownerFixes';
import { rowName } from '../../names/words';

export default defineRule({
  id: 'empty-row',
  group: 'classical',
  scope: 'activity',
  severity: 'look',
  title: 'Empty activity',
  why: 'An empty activity has usually been forgotten, and it is easy to miss among the complete ones.',
  source: 'RACI analysis, horizontal',
  remedy: 'Assign roles to it, or delete it.',
  flagged: [
    `
                 | Architect | Engineer
    Pay the bill |           |`,
  ],
  accepted: [
    `
                 | Architect | Engineer
    Pay the bill | A         | R`,
  ],
  mayFind: (row) => row.involvedCount === 0,
  *check(row) {
    const { id } = row.activity;
    yield {
      about: id,
      message: `No role is assigned to ${rowName(row)}.`,
      facts: 'empty',
      places: [{ activityId: id }],
      fixes: (context) => [
        ...chooseOwner(id, context),
        { label: 'Delete the activity', edit: removeActivities(context.reading.matrix, [id]) },
      ],
    };
  },
});
