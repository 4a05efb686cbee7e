import { defineCheck, targetAt } from '../check';
import { judgeRows } from '../judging';
import { yes } from '../verdict';

export default defineCheck({
  name: 'ROW',
  label: 'A row for it exists',
  parameters: ['target'],
  answeredBy: 'row',
  judge: (given, scene) =>
    judgeRows(scene, targetAt(given, 0), ({ activity }) =>
      yes(`“${activity.name}” is in the matrix.`, { places: [{ activityId: activity.id }] }),
    ),
});
