import { defineCheck, targetAt } from '../judging/check';
import { judgeRows } from '../judging/judging';
import { judgeParty } from '../judging/partyOnRow';

export default defineCheck({
  name: 'CI',
  label: 'A layer or function is involved or informed',
  parameters: ['target', 'party'],
  answeredBy: 'people',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), (row) =>
      judgeParty(context, row, given.party, {
        among: row.involved,
        meaning: 'hears',
        says: 'is involved in or informed about',
      }),
    ),
});
