import { defineRule } from '../../../findings/rule';
import type { Choice } from '../../../reading/reading';
import { addReferenceRow } from '../../fixes/addRow';
import { answering } from '../../ownership/ownership';
import { stageOf } from '../../ownership/stages';
import { mendRow } from '../../remarks/missing';

const releases: Choice = {
  holds: ({ activity }, basis) =>
    activity.concerns.includes('rollout') || stageOf(basis.section(activity.sectionId)) === 'release',
};

export default defineRule({
  id: 'release-without-rollback-owner',
  group: 'delivery',
  scope: 'matrix',
  severity: 'must',
  title: 'Releases go out, and nobody answers for taking them back',
  why: 'How fast a bad release is reversed depends on whether one role may decide it without asking around.',
  source: 'Article 0, stage 6; AWS OPS06-BP01',
  remedy: 'Name who answers for rolling back, before the next release.',
  needs: ['tags', 'delivery'],
  flagged: [
    `
               | Architect | Engineer
    ## Release
    Ship it    | A         | R`,
  ],
  accepted: [
    `
               | Architect | Engineer
    ## Release
    Ship it    | A         | R
    Take it back {rollback} | A | R`,
  ],
  inputs: (reading) => [reading.chosenBy(releases).length > 0, reading.withDuty('rollback')],
  *check(reading) {
    if (reading.chosenBy(releases).length === 0) return;
    const rows = reading.withDuty('rollback');
    if (rows.some((row) => answering(row, reading.settings).length > 0)) return;
    yield {
      about: '',
      message:
        rows.length === 0
          ? 'Releases go out, and no activity is about rolling them back.'
          : 'Releases go out, and nobody answers for rolling them back.',
      facts: rows.length === 0 ? 'no row' : 'no owner',
      concern: 'reliability',
      causes: ['duty:rollback'],
      places: rows.map((row) => ({ activityId: row.activity.id })),
      fixes: (context) => [...mendRow(rows[0], context), addReferenceRow('rel-rollback-capability', context)],
    };
  },
});
