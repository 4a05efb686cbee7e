import { defineCheck, targetAt } from '../check';
import { givePartFixes } from '../givePart';
import { answerers, cellsOf, judgeRows, rolesIn, rolesInWords, whoDoes } from '../judging';
import { isEmptied } from '../staffing';
import { forPeople } from '../staffMends';
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
          fixes: (mend) => givePartFixes(scene, row, 'does', mend),
        });
      }
      const who = answerers(doers, 'does');
      const roles = rolesIn(scene, doers);
      if (roles.every((role) => isEmptied(scene, role))) {
        const lacking = forPeople(scene, row, roles.slice(0, 1));
        return no(`Nobody who does “${row.activity.name}” is there.`, {
          places: cellsOf(row, doers),
          who,
          ...lacking,
        });
      }
      const verb = doers.length === 1 ? 'does' : 'do';
      return yes(`${rolesInWords(scene, doers)} ${verb} “${row.activity.name}”.`, {
        places: cellsOf(row, doers),
        who,
      });
    }),
});
