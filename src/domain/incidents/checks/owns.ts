import { defineCheck, targetAt } from '../check';
import { judgeRows } from '../judging';
import { judgeParty } from '../partyOnRow';

export default defineCheck({
  name: 'OWNS',
  label: 'A layer or function answers for it',
  parameters: ['target', 'party'],
  answeredBy: 'row',
  judge: (given, scene) =>
    judgeRows(scene, targetAt(given, 0), (row) =>
      judgeParty(scene, row, given.party, { among: row.owners, meaning: 'owns', says: 'answers for' }),
    ),
});
