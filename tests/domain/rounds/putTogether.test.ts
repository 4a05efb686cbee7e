// Answers in one paste: each says something, and what one person said twice is put together or told, never dropped.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { ActivityId, PersonId, RoleId, RoundId } from '../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import type { Answer, AnswerRow } from '../../../src/domain/rounds/answer';
import { answerOffers } from '../../../src/domain/rounds/answerOffers';
import { putTogether } from '../../../src/domain/rounds/putTogether';
import { TODAY } from '../../support/memorySession';

const matrix = matrixFromSketch(`
             | Architect = Ann
    Pay      | A
    Sign     | A
    Review   | A`);
const [pay, sign, review] = ['Pay', 'Sign', 'Review'].map((name) => idOf<ActivityId>(name)) as [
  ActivityId,
  ActivityId,
  ActivityId,
];
const [ann, bob] = ['Ann', 'Bob'].map((name) => ({ id: idOf<PersonId>(name), name }));
const EARLIER = '2026-11-20' as CalendarDate;
const of = (rows: readonly AnswerRow[], change: Partial<Answer> = {}): Answer => ({
  kind: 'confirmation',
  matrixId: matrix.id,
  matrix: matrix.name,
  roundId: idOf<RoundId>('round-0'),
  id: 'answer-0000000001',
  person: ann,
  on: TODAY,
  rows,
  ...change,
});
const yes = (id: ActivityId): AnswerRow => ({ id, said: 'yes', seen: 'x' });
const no = (id: ActivityId): AnswerRow => ({ id, said: 'not-me', seen: 'x' });
const other = { id: 'answer-0000000002' };
const one = (...answers: readonly Answer[]) => {
  const [first, ...more] = putTogether(matrix, answers);
  expect(more).toEqual([]);
  if (!first) throw new Error('There are answers.');
  return first;
};

describe('two answers of one person', () => {
  it('about different activities are put together, and that is told', () => {
    const { answer, told, unsure } = one(
      of([yes(pay)], { remark: 'One' }),
      of([no(sign)], { ...other, remark: 'Two' }),
    );
    expect(answer.rows).toEqual([yes(pay), no(sign)]);
    expect(answer.remark).toBe('One\nTwo');
    expect(told).toEqual(['Ann answered twice on 2026-11-21. Both answers were put together: 2 activities.']);
    expect([...unsure]).toEqual([]);
  });

  it('of different days: the later one is offered where they differ, whatever the order in the text', () => {
    const early = of([yes(pay), yes(sign)], { on: EARLIER });
    const { answer, told, unsure } = one(of([no(pay)], other), early);
    expect(answer.rows).toEqual([no(pay), yes(sign)]);
    expect(told).toEqual([
      'Ann answered on 2026-11-20 and on 2026-11-21 and said different things about “Pay”. The later one is offered.',
    ]);
    expect([...unsure]).toEqual([]);
  });

  it('of one day that contradict each other: which was meant is not known, and nothing of that is chosen', () => {
    const { answer, told, unsure } = one(of([yes(pay), yes(sign)]), of([no(pay), yes(sign)], other));
    expect(told).toEqual([
      'Ann answered twice on 2026-11-21 and said different things about “Pay”. Which was meant is not known, so nothing of that is chosen.',
    ]);
    const { offers } = answerOffers({ ...matrix, rounds: {} }, answer, TODAY, unsure);
    expect(offers.map(({ words }) => words)).toEqual(['Ann says “not me”']);
    expect(offers.every(({ careful }) => careful)).toBe(true);
  });

  it('copied twice without another word is one answer, and nothing is told', () => {
    expect(one(of([yes(pay)]), of([yes(pay), no(sign)]))).toMatchObject({
      told: [],
      answer: { rows: [yes(pay), no(sign)] },
    });
  });
});

describe('blind answers', () => {
  const blind = { kind: 'perception' as const };
  const said = (id: ActivityId, letters: string): AnswerRow => ({
    id,
    letters: { [idOf<RoleId>('Architect')]: letters },
  });

  it('a later form of one answer stands for the whole of it, and what was taken back is told', () => {
    const before = of([said(pay, 'A'), said(sign, 'R')], { ...blind, on: EARLIER });
    const { answer, told } = one(before, of([said(pay, 'A')], blind));
    expect(answer.rows).toEqual([said(pay, 'A')]);
    expect(told).toEqual([
      'Ann answered on 2026-11-20 and on 2026-11-21 and said different things about “Sign”. The later one is offered.',
    ]);
  });

  it('without names each device is someone of their own', () => {
    const answers = [
      of([said(pay, 'A')], { ...blind, person: undefined }),
      of([said(pay, 'R')], { ...blind, ...other, person: undefined }),
    ];
    expect(putTogether(matrix, answers).map(({ answer, told }) => [answer.id, told])).toEqual([
      ['answer-0000000001', []],
      ['answer-0000000002', []],
    ]);
  });
});

it('nothing that anyone said is gone without a word', () => {
  const rows = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(pay, sign, review),
      said: fc.constantFrom('yes' as const, 'not-me' as const, 'changed' as const),
    }),
    { selector: ({ id }) => id, minLength: 1 },
  );
  const answer = fc
    .record({
      rows,
      id: fc.constantFrom('answer-0000000001', 'answer-0000000002'),
      person: fc.constantFrom(ann, bob),
      on: fc.constantFrom(TODAY, EARLIER),
    })
    .map(({ rows: given, ...change }) => of(given, change));
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 5 }), (answers) => {
      const together = putTogether(matrix, answers);
      for (const given of answers)
        for (const row of given.rows) {
          const own = together.find((all) => all.answer.person?.id === given.person?.id);
          const kept = own?.answer.rows.find(({ id }) => id === row.id);
          const name = `“${matrix.activities[row.id]?.name}”`;
          if (kept?.said !== row.said) expect(own?.told.join(' ')).toContain(name);
        }
    }),
  );
});
