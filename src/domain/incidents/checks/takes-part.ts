import { defineCheck, targetAt } from '../judging/check';
import { judgeRows, whoCarries } from '../judging/judging';
import { judgeParty } from '../judging/partyOnRow';

export default defineCheck({
  name: 'RC',
  label: 'A layer or function owns it, does it or is asked',
  parameters: ['target', 'party'],
  answeredBy: 'row',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), (row) =>
      judgeParty(context, row, given.party, {
        among: [...whoCarries(row), ...row.helpers, ...row.advisers, ...row.checkers, ...row.signers],
        meaning: 'advises',
        says: 'takes part in',
      }),
    ),
});
