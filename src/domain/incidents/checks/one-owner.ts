import type { Row } from '../../gaps/row';
import { ownerWord } from '../../matrix/scheme';
import { defineCheck, targetAt } from '../check';
import { givePartFixes } from '../givePart';
import { answerers, cellsOf, judgeRows, roleInWords, rolesIn, rolesInWords } from '../judging';
import { keepOneOwnerFixes } from '../mending';
import type { Scene } from '../scene';
import { isEmptied } from '../staffing';
import { forPeople } from '../staffMends';
import { no, type Verdict, yes } from '../verdict';

export default defineCheck({
  name: 'A1',
  label: 'Exactly one role answers for it',
  parameters: ['target'],
  answeredBy: 'row',
  judge: (given, scene) => judgeRows(scene, targetAt(given, 0), (row) => judge(row, scene)),
});

function judge(row: Row, scene: Scene): Verdict {
  const { activity, owners } = row;
  const word = ownerWord(scene.reading.matrix.scheme).toLowerCase();
  const [owner, second] = owners;
  if (owner === undefined) {
    return no(`Nobody is ${word} for “${activity.name}”.`, {
      places: [{ activityId: activity.id }],
      fixes: (mend) => givePartFixes(scene, row, 'owns', mend),
    });
  }
  const who = answerers(owners, 'owns');
  const places = cellsOf(row, owners);
  if (second !== undefined) {
    return no(`${rolesInWords(scene, owners)} are ${word} for “${activity.name}”; one has to be.`, {
      places,
      who,
      fixes: () => keepOneOwnerFixes(scene, row),
    });
  }
  const [role] = rolesIn(scene, [owner]);
  if (role && isEmptied(scene, role)) {
    return no(`${role.name} is ${word} for “${activity.name}”, and nobody who fills it is there.`, {
      places,
      who,
      ...forPeople(scene, row, [role]),
    });
  }
  return yes(`${roleInWords(scene, owner)} is ${word} for “${activity.name}”.`, { places, who });
}
