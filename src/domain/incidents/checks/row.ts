import { defineCheck, targetAt } from '../judging/check';
import { judgeRows } from '../judging/judging';
import { yes } from '../judging/verdict';

export default defineCheck({
  name: 'ROW',
  label: 'An activity exists',
  parameters: ['target'],
  answeredBy: 'row',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), ({ activity }) =>
      yes(`“${activity.name}” is in the matrix.`, { places: [{ activityId: activity.id }] }),
    ),
});
