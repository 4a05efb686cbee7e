import { defineCheck, targetAt } from '../judging/check';
import { judgeRows, whoCarries } from '../judging/judging';
import { judgeParty } from '../judging/partyOnRow';

// For what is agreed, checked or attended: to be informed afterwards is not enough.
export default defineCheck({
  name: 'RC',
  label: 'A layer or function is accountable, responsible or consulted',
  parameters: ['target', 'party'],
  answeredBy: 'people',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), (row) =>
      judgeParty(context, row, given.party, {
        among: [...whoCarries(row), ...row.helpers, ...row.advisers, ...row.checkers, ...row.signers],
        meaning: 'advises',
        says: 'is involved in',
      }),
    ),
});
