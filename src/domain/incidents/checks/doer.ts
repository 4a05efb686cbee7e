import { defineCheck, targetAt } from '../check';
import { answerers, cellsOf, judgeRows, rolesIn, rolesInWords, whoDoes } from '../judging';
import { giveFixes, ownerCandidates } from '../mending';
import { isEmptied } from '../staffing';
import { no, yes } from '../verdict';

export default defineCheck({
  name: 'R+',
  label: 'Somebody does it',
  parameters: ['target'],
  answeredBy: 'row',
  judge: (given, scene) =>
    judgeRows(scene, targetAt(given, 0), (row) => {
      const doers = whoDoes(row);
      const places = [{ activityId: row.activity.id }];
      if (doers.length === 0) {
        return no(`Nobody does “${row.activity.name}”.`, {
          places,
          fixes: () => giveFixes(scene, row, ownerCandidates(scene, row), 'does'),
        });
      }
      const who = answerers(doers, 'does');
      if (rolesIn(scene, doers).every((role) => isEmptied(scene, role))) {
        return no(`Nobody who does “${row.activity.name}” is there.`, { places: cellsOf(row, doers), who });
      }
      const verb = doers.length === 1 ? 'does' : 'do';
      return yes(`${rolesInWords(scene, doers)} ${verb} “${row.activity.name}”.`, {
        places: cellsOf(row, doers),
        who,
      });
    }),
});
