import { setActivityFields } from '../../../edits/setActivityFields';
import { defineRule, type Remark, thresholdOf } from '../../../findings/rule';
import { addDays } from '../../../matrix/date';
import type { Choice, Counter } from '../../../reading/reading';
import { rowName } from '../../names/words';

const lasting: Choice = { holds: ({ activity: { kind } }) => kind === 'incident' || kind === 'decision' };
const reviewed: Counter = {
  tell({ activity }, _, key) {
    if (activity.reviewedOn) key('reviewed');
  },
};

const rule = defineRule({
  id: 'stale-row',
  group: 'classical',
  scope: 'matrix',
  severity: 'look',
  title: 'Nobody has looked at it for long',
  why: 'People and teams change; a decision or duty that nobody has confirmed for half a year may belong to nobody now.',
  source: 'AWS OPS02-BP03: review when the organisation changes',
  remedy: 'Confirm that it still holds, or change it.',
  thresholds: {
    days: { label: 'Days without a review', value: 180, least: 7, most: 1000, step: 1, unit: 'days' },
  },
  flagged: [
    `
                                                       | Architect | Engineer
    Pick a region !decision [reviewedOn=2025-01-31]    | A         | R`,
  ],
  accepted: [
    `
                                                       | Architect | Engineer
    Pick a region !decision [reviewedOn=2026-10-31]    | A         | R`,
  ],
  inputs: (reading) => [reading.chosenBy(lasting), reading.countsOf(reviewed).has('reviewed')],
  *check(reading): Iterable<Remark> {
    // A matrix in which nothing was ever reviewed is new, or does not keep these dates.
    if (!reading.countsOf(reviewed).has('reviewed')) return;
    const since = addDays(reading.today, -thresholdOf(rule, 'days', reading));
    for (const row of reading.chosenBy(lasting)) {
      const { id, reviewedOn } = row.activity;
      if (reviewedOn && reviewedOn >= since) continue;
      yield {
        about: id,
        message: reviewedOn
          ? `${rowName(row)} was last reviewed on ${reviewedOn}.`
          : `${rowName(row)} was never reviewed.`,
        facts: reviewedOn ?? 'never',
        places: [{ activityId: id }],
        fixes: ({ reading: { matrix, today } }) => [
          { label: 'It still holds', edit: setActivityFields(matrix, [id], { reviewedOn: today }, 'review') },
        ],
      };
    }
  },
});

export default rule;
