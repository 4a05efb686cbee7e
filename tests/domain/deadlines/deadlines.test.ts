// The days on which a matrix becomes wrong by itself, beside what the rules say on that day and the day before.
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/cli/checking/checkFile';
import { deadlinesOf } from '../../../src/domain/deadlines/deadlines';
import { addDays } from '../../../src/domain/matrix/date';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';

const plan = matrixFromSketch(`
                                                       | Architect = Ann (interim 2026-01-05) | Engineer = Bob
    Pick a region !decision [reviewedOn=2026-01-31]    | A                                    | R`);

describe.each([
  ['review', 'stale-row'],
  ['interim', 'interim-too-long'],
])('the day of “%s”', (kind, rule) => {
  it('is the first on which the rule speaks', () => {
    const [deadline] = deadlinesOf(plan).filter(({ id }) => id.startsWith(`${kind}/`));
    if (!deadline) throw new Error('The plan has such a date.');
    const speaks = (day: typeof deadline.on) => findingsOf(plan, day).some(({ ruleId }) => ruleId === rule);
    // A review is due on the day, and the gap opens on the next.
    const first = kind === 'review' ? addDays(deadline.on, 1) : deadline.on;
    expect([speaks(addDays(first, -1)), speaks(first)]).toEqual([false, true]);
  });

  it('moves with the threshold of the rule', () => {
    const [before] = deadlinesOf(plan).filter(({ id }) => id.startsWith(`${kind}/`));
    const rules = { [rule]: { thresholds: { days: 30 } } };
    const tuned: Matrix = { ...plan, settings: { ...plan.settings, rules } };
    const [after] = deadlinesOf(tuned).filter(({ id }) => id.startsWith(`${kind}/`));
    expect(after && before && after.on < before.on).toBe(true);
  });
});

it('cover, waivers, tests and due dates are in it, by day', () => {
  const matrix = matrixFromSketch(`
                                                              | Architect = Ann, Bob (cover for Ann from 2026-01-05 until 2026-03-01) | Engineer = Bob
    Pick a region [dueOn=2026-06-01; exercisedOn=2026-01-01]   | A    | R`);
  const waivers = {
    'waiver-000000001': {
      id: 'waiver-000000001',
      findingKey: 'no-accountable/x',
      about: 'x',
      reason: 'Later',
      who: 'Ann',
      on: '2026-01-01',
      until: '2026-02-01',
    },
  };
  const deadlines = deadlinesOf({ ...matrix, waivers } as unknown as Matrix);
  expect(deadlines.map(({ on, title }) => `${on} ${title}`)).toEqual([
    '2026-02-02 Waiver ends: Nobody is accountable',
    '2026-03-02 Architect without Bob',
    '2026-06-01 “Pick a region” is due',
    '2027-01-01 Test “Pick a region” again',
  ]);
});
