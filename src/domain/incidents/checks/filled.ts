import { daysBetween, isCalendarDate } from '../../matrix/date';
import { defineCheck, targetAt } from '../judging/check';
import { judgeRows } from '../judging/judging';
import { no, unknown, yes } from '../judging/verdict';
import { ATTRIBUTES, isAttributeName } from '../vocabulary/attributes';

const A_YEAR = 365;

export default defineCheck({
  name: 'ATTR',
  label: 'A field of the row is filled, and a date is not older than a year',
  parameters: ['target', 'attribute'],
  answeredBy: 'attribute',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), ({ activity }) => {
      if (!isAttributeName(given.attribute)) throw new Error(`ATTR knows no field “${given.attribute}”.`);
      const words = ATTRIBUTES[given.attribute];
      const value = activity[given.attribute];
      const places = [{ activityId: activity.id }];
      if (value === undefined || value === '') {
        return unknown('attribute', `“${activity.name}” does not say ${words}.`, { places });
      }
      if (isCalendarDate(value) && daysBetween(value, context.reading.today) > A_YEAR) {
        return no(`“${activity.name}” says ${words}: ${value}, more than a year ago.`, { places });
      }
      return yes(`“${activity.name}” says ${words}: ${value}.`, { places });
    }),
});
