import { defineRule } from '../../../findings/rule';
import { chooseOwner } from '../../fixes/ownerFixes';
import { concernTitle } from '../../names/concernTitle';
import { rowName } from '../../names/words';

export default defineRule({
  id: 'no-owner',
  group: 'classical',
  scope: 'activity',
  severity: 'must',
  title: 'Nobody owns this activity',
  why: 'With nobody responsible, the work may not get done. With nobody accountable, nobody will notice.',
  source: 'RACI analysis, horizontal; AWS OPS02-BP03',
  remedy: 'First choose who is accountable, then who is responsible. Or archive the activity.',
  hides: ['no-accountable', 'no-responsible', 'empty-row', 'joint-review-without-tiebreak'],
  flagged: [
    `
                 | Architect | Engineer
    Pay the bill |           | C`,
  ],
  accepted: [
    `
                 | Architect | Engineer
    Pay the bill | A         | R`,
  ],
  mayFind: (row) => row.owners.length === 0 && row.doers.length === 0,
  *check(row) {
    const { id } = row.activity;
    yield {
      about: id,
      ...concernTitle(row, 'Unowned'),
      message: `Nobody is accountable or responsible for ${rowName(row)}.`,
      facts: 'no owner, no doer',
      places: [{ activityId: id }],
      fixes: (context) => chooseOwner(id, context),
    };
  },
});
