import { setActivityFields } from '../../../edits/setActivityFields';
import { defineRule, type Remark, thresholdOf } from '../../../findings/rule';
import { addDays } from '../../../matrix/date';
import type { Choice } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { rowName } from '../../names/words';

const dated: Choice = { holds: ({ activity }) => activity.reviewedOn !== undefined };

/** Documents that others read or act on when nobody can be asked. */
function isRelied({ activity: { concerns, duties } }: Row): boolean {
  return concerns.includes('documentation') || (duties?.length ?? 0) > 0;
}

const rule = defineRule({
  id: 'stale-row',
  group: 'classical',
  scope: 'matrix',
  severity: 'look',
  title: 'Not reviewed for a long time',
  why: 'People and teams change. An assignment nobody has confirmed for six months may be out of date.',
  source: 'AWS OPS02-BP03: review when the organisation changes',
  remedy: 'Confirm that it is still right, or change it.',
  thresholds: {
    days: {
      label: 'Days without a review that are worth a look',
      value: 180,
      least: 7,
      most: 1000,
      step: 1,
      unit: 'days',
    },
    long: {
      label: 'Days without a review of documentation and incident duties that are a gap',
      value: 365,
      least: 30,
      most: 2000,
      step: 5,
      unit: 'days',
    },
  },
  flagged: [
    `
                                                       | Architect | Engineer
    Pick a region !decision [reviewedOn=2025-01-31]    | A         | R`,
    `
                                                      | Architect | Engineer
    Keep standards #documentation [reviewedOn=2025-01-31] | A      | R`,
    `
                                                       | Architect | Engineer
    Pick a region !decision [reviewedOn=2026-05-24]    | A         | R`,
    `
                                                          | Architect | Engineer
    Keep standards #documentation [reviewedOn=2025-11-20] | A         | R`,
    `
                                                          | Architect | Engineer
    Keep standards #documentation [reviewedOn=2025-11-21] | A         | R`,
  ],
  accepted: [
    `
                                                       | Architect | Engineer
    Pick a region !decision [reviewedOn=2026-10-31]    | A         | R`,
    `
                                                       | Architect | Engineer
    Pick a region !decision [reviewedOn=2026-05-25]    | A         | R`,
  ],
  inputs: (reading) => [reading.chosenBy(dated)],
  *check(reading): Iterable<Remark> {
    const since = addDays(reading.today, -thresholdOf(rule, 'days', reading));
    const long = addDays(reading.today, -thresholdOf(rule, 'long', reading));
    for (const row of reading.chosenBy(dated)) {
      const { id, reviewedOn = '' } = row.activity;
      if (reviewedOn >= since) continue;
      yield {
        about: id,
        message: `${rowName(row)} was last reviewed on ${reviewedOn}.${isRelied(row) ? ' What others read there may no longer be true.' : ''}`,
        ...(isRelied(row) && reviewedOn < long ? { severity: 'should' as const } : {}),
        facts: reviewedOn,
        places: [{ activityId: id }],
        fixes: ({ reading: { matrix, today } }) => [
          {
            label: 'Confirm: still right',
            edit: setActivityFields(matrix, [id], { reviewedOn: today }, 'review'),
          },
        ],
      };
    }
  },
});

export default rule;
