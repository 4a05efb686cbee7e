import { defineCheck, targetAt } from '../judging/check';
import { judgeRows, whoDoes } from '../judging/judging';
import { judgeParty } from '../judging/partyOnRow';

export default defineCheck({
  name: 'DOES',
  label: 'A layer or function does it',
  parameters: ['target', 'party'],
  answeredBy: 'row',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), (row) =>
      judgeParty(context, row, given.party, { among: whoDoes(row), meaning: 'does', says: 'does' }),
    ),
});
