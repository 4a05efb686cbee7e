import { defineRule, type Remark } from '../../../findings/rule';
import { addReferenceRow } from '../../fixes/addRow';
import { carries } from '../../ownership/ownership';
import { hasBothSides, SIDES } from '../../ownership/sides';

const ROWS = { platform: 'fb-recurring-risks', application: 'fb-limitations-up' } as const;

export default defineRule({
  id: 'feedback-one-way',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'Feedback runs one way only',
  why: 'Applications must be able to say where the platform limits them, and the platform where applications keep failing.',
  source: 'Article 0, feedback loops: both directions are named',
  remedy: 'Add the way back.',
  needs: ['tags', 'layers'],
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
    if (rows.length === 0 || !hasBothSides(reading)) return;
    const silent = SIDES.filter(({ layers }) => !rows.some((row) => carries(row, layers, reading)));
    const [first] = silent;
    if (!first || silent.length > 1) return;
    yield {
      about: first.side,
      message: `No ${first.side} role owns or does any of the feedback, so it runs one way only.`,
      facts: first.side,
      causes: [`feedback:${first.side}`],
      places: rows.map((row) => ({ activityId: row.activity.id })),
      fixes: (context) => [addReferenceRow(ROWS[first.side], context)],
    };
  },
});
