import { defineRule, type Remark } from '../../../findings/rule';
import type { Layer } from '../../../matrix/vocabulary';
import type { Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { addReferenceRow } from '../../fixes/addRow';
import { carries, ofLayers } from '../../ownership/ownership';
import { hasBothSides, SIDES } from '../../ownership/sides';

const ROWS = { platform: 'fb-recurring-risks', application: 'fb-limitations-up' } as const;

/** A row that one side alone is accountable for and that reports to the other, rather than a meeting of both. */
function isOwnWay(row: Row, layers: readonly Layer[], reading: Reading): boolean {
  const { origin, name } = row.activity;
  const reports = origin
    ? Object.values<string>(ROWS).includes(origin)
    : /report|tell|bring|raise|feed ?back from/i.test(name);
  return reports && ofLayers(row.owners, layers, reading);
}

export default defineRule({
  id: 'feedback-one-way',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'Feedback goes one way only',
  why: 'Application teams need a way to report platform limits, and the platform team needs a way to report recurring application failures.',
  source: '“Cloud architect and software engineer”, feedback loops: feedback in both directions',
  remedy: 'Add feedback in the other direction.',
  needs: ['tags', 'layers'],
  byLayers: true,
  flagged: [
    `
                             | Architect @platform | Engineer @application
    Tell of risks !feedback  | AR                  | C`,
  ],
  accepted: [
    `
                             | Architect @platform | Engineer @application
    Tell of risks !feedback  | AR                  | C
    Tell of limits !feedback | C                   | AR`,
  ],
  inputs: (reading) => [reading.ofKind('feedback')],
  *check(reading): Iterable<Remark> {
    const rows = reading.ofKind('feedback');
    if (!hasBothSides(reading)) return;
    const silent = SIDES.filter(({ layers }) => !rows.some((row) => carries(row, layers, reading)));
    // What both carry runs both ways; beside it one direction may have a row of its own and the other none.
    const own = SIDES.filter(({ layers }) => rows.some((row) => isOwnWay(row, layers, reading)));
    const joint = silent.length === 0;
    const [first] = joint ? SIDES.filter((one) => !own.includes(one)) : silent;
    if (!first || silent.length > 1 || (joint && own.length !== 1)) return;
    yield {
      about: first.side,
      ...(joint ? { severity: 'look' as const } : {}),
      message: joint
        ? `Feedback from the ${own[0]?.side} side has an activity of its own. No activity that we recognise brings feedback from the ${first.side} side back.`
        : `No ${first.side} role is accountable or responsible for any of the feedback, so it runs one way only.`,
      facts: first.side,
      causes: [`feedback:${first.side}`],
      places: rows.map((row) => ({ activityId: row.activity.id })),
      fixes: (context) => [addReferenceRow(ROWS[first.side], context)],
    };
  },
});
