import { assignRoleFixes } from '../judging/assignRole';
import { defineCheck, targetAt } from '../judging/check';
import { answerers, cellsOf, judgeRows, rolesIn, rolesInWords, whoDoes } from '../judging/judging';
import { forPeople } from '../judging/staffFixes';
import { isEmptied } from '../judging/staffing';
import { no, yes } from '../judging/verdict';

export default defineCheck({
  name: 'R+',
  label: 'Somebody does it',
  parameters: ['target'],
  answeredBy: 'row',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), (row) => {
      const doers = whoDoes(row);
      const places = [{ activityId: row.activity.id }];
      if (doers.length === 0) {
        return no(`Nobody does “${row.activity.name}”.`, {
          places,
          fixes: (mend) => assignRoleFixes(context, row, 'does', mend),
        });
      }
      const who = answerers(doers, 'does');
      const roles = rolesIn(context, doers);
      if (roles.every((role) => isEmptied(context, role))) {
        const lacking = forPeople(context, row, roles.slice(0, 1));
        return no(`Nobody who does “${row.activity.name}” is there.`, {
          places: cellsOf(row, doers),
          who,
          ...lacking,
        });
      }
      const verb = doers.length === 1 ? 'does' : 'do';
      return yes(`${rolesInWords(context, doers)} ${verb} “${row.activity.name}”.`, {
        places: cellsOf(row, doers),
        who,
      });
    }),
});
