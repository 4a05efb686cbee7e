import { defineCheck, targetAt } from '../judging/check';
import { judgeRows } from '../judging/judging';
import { judgeParty } from '../judging/partyOnRow';

export default defineCheck({
  name: 'OWNS',
  label: 'A layer or function is accountable',
  parameters: ['target', 'party'],
  answeredBy: 'people',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), (row) =>
      judgeParty(context, row, given.party, {
        among: row.owners,
        meaning: 'owns',
        says: 'is accountable for',
      }),
    ),
});
