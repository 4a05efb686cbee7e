// The days on which a matrix becomes wrong by itself, beside what the rules say on that day and the day before.
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/cli/checking/checkFile';
import { deadlinesOf } from '../../../src/domain/deadlines/deadlines';
import { addDays, type CalendarDate } from '../../../src/domain/matrix/date';
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

it('a confirmation ends the day after its last, on which the rule speaks, and not where it lapsed before', () => {
  const confirmed = (letters = '') =>
    matrixFromSketch(`
                   | Architect = Ann | Engineer = Bob
      Pay the bill | A               | R
      said: Ann yes [on=2026-11-02; until=2026-12-31${letters}] about Pay the bill`);
  const matrix = confirmed();
  const [deadline] = deadlinesOf(matrix);
  expect(deadline).toMatchObject({
    on: '2027-01-01',
    title: 'Confirm again who owns “Pay the bill”',
    because: 'Ann confirmed it on 2026-11-02, until 2026-12-31.',
  });
  const speaks = (day: string) =>
    findingsOf(matrix, day as CalendarDate).some(({ ruleId }) => ruleId === 'confirmation-lapsed');
  expect([speaks('2026-12-31'), speaks('2027-01-01')]).toEqual([false, true]);
  expect(deadlinesOf(confirmed('; letters=Architect:R'))).toEqual([]);
});

it('an on-call calendar is to be read again on the day from which it says nothing', () => {
  const drawn = matrixFromSketch('| Platform = Ann\nRun it | A');
  const rota = {
    source: 'p.ics',
    readOn: '2026-11-20',
    from: '2026-11-19T00:00Z',
    until: '2027-02-12T08:00Z',
  };
  const roles = Object.fromEntries(
    Object.entries(drawn.roles).map(([id, role]) => [id, { ...role, rota: { ...rota, shifts: [] } }]),
  );
  expect(deadlinesOf({ ...drawn, roles } as unknown as Matrix)).toMatchObject([
    { on: '2027-02-12', title: 'Read the on-call calendar of Platform again' },
  ]);
});

it('what a meeting asked for is in it until it is done', () => {
  const followUp = {
    id: 'follow-up-000001',
    order: 'a0',
    text: 'Ask finance',
    owner: 'Ann',
    dueOn: '2026-06-01',
  };
  const meeting = {
    id: 'meeting-00000001',
    title: 'Review',
    on: '2026-05-01',
    attendees: [],
    points: {},
    followUps: {
      [followUp.id]: followUp,
      'follow-up-000002': { ...followUp, id: 'follow-up-000002', doneOn: '2026-05-02' },
      'follow-up-000003': { ...followUp, id: 'follow-up-000003', dueOn: undefined },
    },
  };
  const matrix = {
    ...matrixFromSketch(' | Clerk'),
    meetings: { [meeting.id]: meeting },
  } as unknown as Matrix;
  expect(deadlinesOf(matrix)).toEqual([
    {
      id: 'follow-up/follow-up-000001',
      on: '2026-06-01',
      title: 'Ann: Ask finance',
      because: 'Asked for in “Review” on 2026-05-01.',
    },
  ]);
});
