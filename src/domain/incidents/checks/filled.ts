import { daysBetween, isCalendarDate } from '../../matrix/date';
import { defineCheck, targetAt } from '../judging/check';
import { faultIn } from '../judging/fieldText';
import { judgeRows } from '../judging/judging';
import { no, unknown, yes } from '../judging/verdict';
import { ATTRIBUTES, DATED, isAttributeName } from '../vocabulary/attributes';

/** Days after which a date no longer shows that something works. */
const A_YEAR = 365;

export default defineCheck({
  name: 'ATTR',
  label: 'A field of the activity is filled in, and its date is in the last year',
  parameters: ['target', 'attribute'],
  answeredBy: 'attribute',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), ({ activity }) => {
      const field = given.attribute;
      if (!isAttributeName(field)) throw new Error(`ATTR knows no field “${field}”.`);
      const words = ATTRIBUTES[field];
      const value = activity[field];
      const title = `“${activity.name}” does not say ${words}`;
      const more = {
        places: [{ activityId: activity.id, field }],
        cause: { key: `field ${activity.id} ${field}`, title },
      };
      if (value === undefined || value.trim() === '') return unknown('attribute', `${title}.`, more);
      const says = `“${activity.name}” says ${words}: ${value}`;
      if (!DATED.includes(field) || !isCalendarDate(value)) {
        const fault = faultIn(field, value);
        return fault ? unknown('attribute', `${says}, ${fault}.`, more) : yes(`${says}.`, more);
      }
      const age = daysBetween(value, context.reading.today);
      if (age < 0) return no(`“${activity.name}” is planned for ${value}, not done.`, more);
      if (age > A_YEAR) return no(`${says}, more than a year ago.`, more);
      return yes(`${says}.`, more);
    }),
});
