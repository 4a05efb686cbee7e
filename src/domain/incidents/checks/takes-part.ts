import { defineCheck, targetAt } from '../check';
import { judgeRows, whoCarries } from '../judging';
import { judgeParty } from '../partyOnRow';

export default defineCheck({
  name: 'RC',
  label: 'A layer or function owns it, does it or is asked',
  parameters: ['target', 'party'],
  answeredBy: 'row',
  judge: (given, scene) =>
    judgeRows(scene, targetAt(given, 0), (row) =>
      judgeParty(scene, row, given.party, {
        among: [...whoCarries(row), ...row.helpers, ...row.advisers, ...row.checkers, ...row.signers],
        meaning: 'advises',
        says: 'takes part in',
      }),
    ),
});
