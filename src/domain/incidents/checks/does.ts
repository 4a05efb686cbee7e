import { defineCheck, targetAt } from '../check';
import { judgeRows, whoDoes } from '../judging';
import { judgeParty } from '../partyOnRow';

export default defineCheck({
  name: 'DOES',
  label: 'A layer or function does it',
  parameters: ['target', 'party'],
  answeredBy: 'row',
  judge: (given, scene) =>
    judgeRows(scene, targetAt(given, 0), (row) =>
      judgeParty(scene, row, given.party, { among: whoDoes(row), meaning: 'does', says: 'does' }),
    ),
});
