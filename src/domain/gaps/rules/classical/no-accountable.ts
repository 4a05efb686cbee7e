import { defineRule } from '../../../findings/rule';
import { chooseOwner } from '../../fixes/ownerFixes';
import { concernTitle } from '../../names/concernTitle';
import { rolesListed, rowName } from '../../names/words';
import { answering } from '../../ownership/ownership';

export default defineRule({
  id: 'no-accountable',
  group: 'classical',
  scope: 'activity',
  severity: 'must',
  hides: ['joint-review-without-tiebreak', 'incident-duplicate-response'],
  title: 'Nobody is accountable',
  why: 'Without an accountable role, disagreements stay unresolved, and nobody notices when the work stops.',
  source: 'RACI analysis, horizontal; every such activity found in published matrices was a real gap',
  remedy: 'Choose one role to be accountable. Often it is the role that does the work.',
  flagged: [
    `
                 | Architect | Engineer
    Pay the bill | C         | R`,
  ],
  accepted: [
    `
                 | Architect | Engineer
    Pay the bill | A         | R`,
  ],
  mayFind: (row) => row.owners.length === 0 && row.doers.length > 0,
  *check(row, reading) {
    if (answering(row, reading.settings).length > 0) return;
    if (!reading.scheme.codes.some((code) => code.meaning === 'owns')) return;
    const { id } = row.activity;
    const doers = rolesListed(row.doers, reading);
    yield {
      about: id,
      ...concernTitle(row, 'Unowned'),
      message: `Nobody is accountable for ${rowName(row)}, although ${doers} ${row.doers.length === 1 ? 'does' : 'do'} the work.`,
      facts: 'no owner',
      places: [{ activityId: id }],
      fixes: (context) => chooseOwner(id, context),
    };
  },
});
