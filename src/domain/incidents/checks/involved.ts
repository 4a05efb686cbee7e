import { defineCheck, targetAt } from '../check';
import { judgeRows } from '../judging';
import { judgeParty } from '../partyOnRow';

export default defineCheck({
  name: 'CI',
  label: 'A layer or function is told or involved',
  parameters: ['target', 'party'],
  answeredBy: 'row',
  judge: (given, scene) =>
    judgeRows(scene, targetAt(given, 0), (row) =>
      judgeParty(scene, row, given.party, { among: row.involved, meaning: 'hears', says: 'has a part in' }),
    ),
});
