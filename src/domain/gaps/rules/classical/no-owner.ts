import { defineRule } from '../../../findings/rule';
import { chooseOwner } from '../../fixes/ownerFixes';
import { concernTitle } from '../../names/concernTitle';
import { rowName } from '../../names/words';

export default defineRule({
  id: 'no-owner',
  group: 'classical',
  scope: 'activity',
  severity: 'must',
  title: 'Nobody owns it',
  why: 'With nobody to do the work it may not be done, and with nobody to answer for it, nobody notices.',
  source: 'RACI analysis, horizontal; AWS OPS02-BP03',
  remedy: 'Choose the role that answers for the result first, then who does it; or archive the row.',
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
      message: `Nobody answers for ${rowName(row)}, and nobody does it.`,
      facts: 'no owner, no doer',
      places: [{ activityId: id }],
      fixes: (context) => chooseOwner(id, context),
    };
  },
});
