import { assignRoleFixes } from '../judging/assignRole';
import { defineCheck, targetAt } from '../judging/check';
import { judgeRows, roleInWords } from '../judging/judging';
import { judgeAnyOf } from '../judging/letters';
import { noDoer } from '../judging/noDoer';

export default defineCheck({
  name: 'R+',
  label: 'A role is responsible',
  parameters: ['target'],
  answeredBy: 'people',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), (row) => {
      if (row.doers.length === 0)
        return noDoer(context, row, (mend) => assignRoleFixes(context, row, 'does', mend));
      return judgeAnyOf(
        context,
        row,
        row.doers,
        (id) => `${roleInWords(context, id)} does “${row.activity.name}”.`,
      );
    }),
});
