// What is doubtful about an answer is told and not chosen, and nothing of it is lost.
import { describe, expect, it } from 'vitest';
import { closeRound } from '../../../src/domain/edits/closeRound';
import { removeActivities } from '../../../src/domain/edits/removeActivities';
import { removeRound } from '../../../src/domain/edits/removeRound';
import { setCodes } from '../../../src/domain/edits/setCodes';
import type { Round, RoundAnswer } from '../../../src/domain/matrix/agreement';
import { addDays, type CalendarDate } from '../../../src/domain/matrix/date';
import type { PersonId, RoleId } from '../../../src/domain/matrix/ids';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import type { Codes } from '../../../src/domain/matrix/scheme/codes';
import { idOf } from '../../../src/domain/matrix/sketch';
import type { Answer } from '../../../src/domain/rounds/answer';
import { answerOffers } from '../../../src/domain/rounds/answerOffers';
import { mailText } from '../../../src/domain/rounds/mailText';
import { openPartOf, roundOverview } from '../../../src/domain/rounds/overview';
import { questionOf } from '../../../src/domain/rounds/question';
import {
  ann,
  answer,
  architect,
  asked,
  chosen,
  engineer,
  matrix,
  offersOf,
  pay,
  review,
  round,
  seen,
  sign,
  stateOf,
  taken,
} from '../../support/askedMatrix';
import { afterEdit } from '../../support/edits';
import { TODAY } from '../../support/memorySession';

describe('what is doubtful is told, and nothing is lost', () => {
  const told = (now: Matrix, given?: Answer) => offersOf(now, given).told;

  it('the same answer twice', () => {
    const after = taken(matrix, chosen(matrix));
    expect(told(after)).toEqual(['This answer from Ann was accepted before.']);
    expect(offersOf(after).offers).toEqual([]);
  });

  it('the same answer, whose fields were put in another order when it was saved', () => {
    const after = taken(matrix, chosen(matrix));
    const turned = <Value extends object>(value: Value) =>
      Object.fromEntries(Object.entries(value).reverse()) as Value;
    const { answers, ...rest } = after.rounds[round.id] as Round;
    const [first] = Object.values<RoundAnswer>(answers);
    if (!first) throw new Error('It was taken.');
    const saved = { ...rest, answers: { [first.id]: turned(first) } } as Round;
    expect(told({ ...after, rounds: { [round.id]: saved } })).toEqual([
      'This answer from Ann was accepted before.',
    ]);
  });

  it('another answer of the same person is told where it says otherwise, and takes the place of the first only there', () => {
    const after = taken(matrix, chosen(matrix));
    const second = {
      ...answer,
      id: 'answer-0000000002',
      rows: [{ id: sign, said: 'yes' as const, seen: seen.get(sign) }],
    };
    expect(told(after, second)).toEqual([
      'Another answer from Ann on the same day was accepted, and says something else about 1 activity.',
    ]);
    expect(chosen(after, second)).toEqual([]);
    const again = taken(after, offersOf(after, second).offers);
    expect(stateOf(again, sign)).toBe('confirmed');
    // What the first said of the other activities is still there.
    const [kept, ...others] = Object.values<RoundAnswer>(again.rounds[round.id]?.answers ?? {});
    expect(others).toEqual([]);
    expect(kept?.said).toEqual({ [pay]: 'yes', [sign]: 'yes', [review]: 'changed' });
  });

  it('several people who answer in one browser each have their own', () => {
    const bob = { id: idOf<PersonId>('Bob'), name: 'Bob' };
    const after = taken(matrix, chosen(matrix));
    const both = taken(after, offersOf(after, { ...answer, person: bob }).offers);
    const answers = Object.values<RoundAnswer>(both.rounds[round.id]?.answers ?? {});
    expect(answers.map(({ who }) => who).sort()).toEqual(['Ann', 'Bob']);
  });

  it('a yes that was taken before the row changed is asked for again, and taken again', () => {
    const after = taken(matrix, chosen(matrix));
    const changed = afterEdit(after, setCodes(after, [{ activityId: pay, roleId: engineer }], 'C' as Codes));
    const now = changed.rounds[round.id] as Round;
    const asking = openPartOf(changed, now, asked, TODAY);
    expect(asking).toMatchObject({ asked: { activityIds: [pay] }, answeredOn: TODAY });
    expect(mailText({ matrix: 'M', round: now, ...asking }, true).body).toContain(
      'Thank you for your answer',
    );
    // A closed round shows what was said in it.
    expect(roundOverview(changed, { ...now, closedOn: TODAY }, TODAY).yes).toBe(1);
    const { rows } = questionOf(changed, now, asking.asked, TODAY);
    const again = { ...answer, rows: rows.map(({ id, seen }) => ({ id, seen, said: 'yes' as const })) };
    expect(told(changed, again)).toEqual([]);
    const last = taken(changed, chosen(changed, again));
    expect(stateOf(last, pay)).toBe('confirmed');
    expect(roundOverview(last, last.rounds[round.id] as Round, TODAY)).toMatchObject({ yes: 1, open: 0 });
  });

  it.each([
    [
      'the name of another',
      { person: { id: ann, name: 'Eve' } },
      'Ann was asked, and this answer says “Eve”.',
    ],
    [
      'a day that has not come',
      { on: '2026-11-23' as CalendarDate },
      'The answer from Ann is dated 2026-11-23, which has not come yet.',
    ],
    [
      'a day before the round',
      { on: addDays(round.on, -2) },
      `The answer from Ann is dated ${addDays(round.on, -2)}, before the round began on ${round.on}.`,
    ],
  ])('an answer with %s', (_, change, sentence) => {
    expect(told(matrix, { ...answer, ...change })).toEqual([sentence]);
    expect(chosen(matrix, { ...answer, ...change })).toEqual([]);
  });

  it.each([addDays(TODAY, 1), addDays(round.on, -1)])('it is %s somewhere: that is no doubt', (on) => {
    expect(told(matrix, { ...answer, on })).toEqual([]);
  });

  it('an older answer than the one that was taken', () => {
    const after = taken(matrix, chosen(matrix));
    const older = { ...answer, id: 'answer-0000000003', on: '2026-11-01' as CalendarDate };
    expect(told(after, older)).toEqual([
      'Ann gave a newer answer on 2026-11-21. This one is from 2026-11-01.',
    ]);
    expect(chosen(after, older)).toEqual([]);
  });

  it('an answer to an older state: a yes confirms nothing and stays open, the rest is offered and not chosen', () => {
    const cells = [pay, sign].map((activityId) => ({ activityId, roleId: engineer }));
    const now = afterEdit(matrix, setCodes(matrix, cells, 'C' as Codes));
    expect(told(now)).toEqual([
      '“Pay the bill” has changed since Ann was asked, so this yes confirms nothing and the activity stays open. Ask again.',
      '“Sign” has changed since Ann was asked.',
    ]);
    expect(chosen(now).map(({ place }) => place)).toEqual(['Round “round-0”', 'Activity “Review”']);
    const after = taken(now, offersOf(now).offers);
    expect(stateOf(after, pay)).toBe('open');
    // It answers nothing, so Ann is still asked about it, and only about it.
    const [person] = roundOverview(after, after.rounds[round.id] as Round, TODAY).people;
    expect(person).toMatchObject({ state: 'part', yes: 0, open: 1, openIds: [pay] });
  });

  it.each([
    [
      'someone who was not asked',
      { person: { id: idOf<PersonId>('Bob'), name: 'Bob' } },
      'Bob was not asked in this round.',
    ],
    [
      'someone who does not exist',
      { person: { id: idOf<PersonId>('Mallory'), name: 'Mallory' } },
      'Mallory was not asked in this round.',
    ],
  ])('an answer of %s', (_, change, sentence) => {
    expect(told(matrix, { ...answer, ...change })[0]).toBe(sentence);
    expect(chosen(matrix, { ...answer, ...change })).toEqual([]);
  });

  it('an answer about another matrix, another kind of round, and without a person', () => {
    const other = { ...answer, matrixId: idOf<Matrix['id']>('another'), matrix: 'Other' };
    expect(offersOf(matrix, other)).toMatchObject({
      offers: [],
      told: ['This answer is about another matrix, “Other”. Open that one.'],
    });
    expect(offersOf(matrix, { ...answer, kind: 'perception' })).toMatchObject({ offers: [] });
    expect(told(matrix, { ...answer, person: undefined })).toEqual([
      'This answer does not say who gave it, so no activity can be confirmed.',
    ]);
  });

  it('a closed round, a deleted round, a deleted activity', () => {
    expect(told(afterEdit(matrix, closeRound(round, TODAY)))).toEqual([
      'The round was closed on 2026-11-21.',
    ]);
    const without = afterEdit(matrix, removeRound(round));
    expect(told(without)).toEqual(['The round that it answers is no longer in this matrix.']);
    expect(stateOf(taken(without, offersOf(without).offers), pay)).toBe('confirmed');
    const fewer = afterEdit(matrix, removeActivities(matrix, [pay]));
    expect(told(fewer)).toEqual(['Ann answered about an activity that is no longer in this matrix.']);
  });

  it('letters that the scheme does not have, and roles that are not there, change nothing', () => {
    const rows = [
      {
        id: review,
        said: 'changed' as const,
        seen: seen.get(review),
        letters: { [architect]: 'Z', [idOf<RoleId>('Ghost')]: 'A' },
      },
      { id: sign, said: 'not-me' as const, seen: seen.get(sign), roleId: idOf<RoleId>('Ghost') },
    ];
    const { offers } = offersOf(matrix, { ...answer, rows });
    expect(offers.map(({ words }) => words)).toEqual([
      'Ann: 2 activities answered. “Fine so far”',
      'Ann says that it has changed',
      'Architect: nothing, was Responsible',
      'Ann says “not me”',
    ]);
  });

  it('two answers of one day that contradict each other: the round counts the row only once it is chosen', () => {
    const unsure = new Set([sign]);
    const { offers } = answerOffers(matrix, answer, TODAY, unsure);
    const overview = (now: Matrix) => roundOverview(now, now.rounds[round.id] as Round, TODAY).people[0];
    const sure = taken(
      matrix,
      offers.filter(({ careful }) => !careful),
    );
    expect(overview(sure)).toMatchObject({ yes: 1, changed: 1, notMe: 0, openIds: [sign] });
    const whole = taken(
      matrix,
      offers.filter(({ careful, words }) => !careful || words.startsWith('Ann says “not me”')),
    );
    expect(overview(whole)).toMatchObject({ yes: 1, changed: 1, notMe: 1, open: 0 });
  });
});
