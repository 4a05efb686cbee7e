import { defineCheck, targetAt } from '../judging/check';
import { judgeRows } from '../judging/judging';
import { judgeParty } from '../judging/partyOnRow';

export default defineCheck({
  name: 'DOES',
  label: 'A layer or function is responsible',
  parameters: ['target', 'party'],
  answeredBy: 'people',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), (row) =>
      judgeParty(context, row, given.party, { among: row.doers, meaning: 'does', says: 'does' }),
    ),
});
