import { removeActivities } from '../../../edits/removeActivities';
import { defineRule } from '../../../findings/rule';
import { chooseOwner } from '../../fixes/ownerFixes';
import { rowName } from '../../names/words';

export default defineRule({
  id: 'empty-row',
  group: 'classical',
  scope: 'activity',
  severity: 'look',
  title: 'A row with nothing in it',
  why: 'An empty row is usually one that was forgotten, and it hides among the rows that were thought about.',
  source: 'RACI analysis, horizontal',
  remedy: 'Fill it in, or take it out.',
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
      message: `No role has any part in ${rowName(row)}.`,
      facts: 'empty',
      places: [{ activityId: id }],
      fixes: (context) => [
        ...chooseOwner(id, context),
        { label: 'Remove the row', edit: removeActivities(context.reading.matrix, [id]) },
      ],
    };
  },
});
