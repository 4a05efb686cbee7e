import { assignRoleFixes } from '../judging/assignRole';
import type { AuditFixes } from '../judging/auditFixes';
import { defineCheck, targetAt } from '../judging/check';
import { judgeRows, rolesInWords } from '../judging/judging';
import { judgeAnyOf } from '../judging/letters';
import { noDoer } from '../judging/noDoer';
import { allOf, no, type Verdict } from '../judging/verdict';

export default defineCheck({
  name: 'ST',
  label: 'Someone accountable and someone responsible are available',
  parameters: ['target'],
  answeredBy: 'people',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), (row): Verdict => {
      const { activity, owners, doers } = row;
      const give = (meaning: 'owns' | 'does') => (mend: AuditFixes) =>
        assignRoleFixes(context, row, meaning, mend);
      const says = `${rolesInWords(context, [...new Set([...owners, ...doers])])} can act on “${activity.name}”.`;
      const title = `Nobody is accountable for “${activity.name}”`;
      const owning =
        owners.length > 0
          ? judgeAnyOf(context, row, owners, () => says)
          : no(`${title}.`, {
              places: [{ activityId: activity.id }],
              cause: { key: `owner ${activity.id}`, title },
              fixes: give('owns'),
            });
      const doing =
        doers.length > 0 ? judgeAnyOf(context, row, doers, () => says) : noDoer(context, row, give('does'));
      return allOf([owning, doing]);
    }),
});
