// What an answer offers: taking it is the same as making its edits by hand, and what is doubtful is told and not chosen.
import { describe, expect, it } from 'vitest';
import { rowAgreement } from '../../../src/domain/agreement/rowAgreement';
import { closeRound } from '../../../src/domain/edits/closeRound';
import { confirmRows } from '../../../src/domain/edits/confirmRows';
import { type Edit, edits } from '../../../src/domain/edits/edit';
import { moveLetters } from '../../../src/domain/edits/moveLetters';
import { recordAnswer } from '../../../src/domain/edits/recordAnswer';
import { removeActivities } from '../../../src/domain/edits/removeActivities';
import { removeRound } from '../../../src/domain/edits/removeRound';
import { setCodes } from '../../../src/domain/edits/setCodes';
import type { Asked, Round } from '../../../src/domain/matrix/agreement';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { ActivityId, PersonId, RoleId } from '../../../src/domain/matrix/ids';
import type { Activity, Matrix } from '../../../src/domain/matrix/matrix';
import type { Codes } from '../../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import type { Answer } from '../../../src/domain/rounds/answer';
import { answerOffers, recordOf } from '../../../src/domain/rounds/answerOffers';
import { questionOf } from '../../../src/domain/rounds/question';
import { afterEdit } from '../../support/edits';
import { memorySession, TODAY } from '../../support/memorySession';

const matrix = matrixFromSketch(`
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R
    Sign         | A               |
    Review       | R               | A
    round: Ann [until=2027-05-01] about Pay the bill; Sign; Review`);
const [round] = Object.values<Round>(matrix.rounds);
const [asked] = Object.values<Asked>(round?.asked ?? {});
if (!round || !asked) throw new Error('The sketch has a round.');
const [pay, sign, review] = ['Pay the bill', 'Sign', 'Review'].map((name) => idOf<ActivityId>(name)) as [
  ActivityId,
  ActivityId,
  ActivityId,
];
const [architect, engineer] = [idOf<RoleId>('Architect'), idOf<RoleId>('Engineer')];
const ann = idOf<PersonId>('Ann');

const question = questionOf(matrix, round, asked, TODAY);
const seen = new Map(question.rows.map((row) => [row.id, row.seen]));
const answer: Answer = {
  kind: 'confirmation',
  matrixId: matrix.id,
  matrix: matrix.name,
  roundId: round.id,
  id: 'answer-0000000001',
  person: { id: ann, name: 'Ann' },
  on: TODAY,
  remark: 'Fine so far',
  rows: [
    { id: pay, said: 'yes', seen: seen.get(pay) },
    { id: sign, said: 'not-me', seen: seen.get(sign), roleId: engineer, instead: 'Since May' },
    { id: review, said: 'changed', seen: seen.get(review), letters: { [architect]: 'C' } },
  ],
};
const offersOf = (now: Matrix, given: Answer = answer) => answerOffers(now, given, TODAY);
const chosen = (now: Matrix, given?: Answer) => offersOf(now, given).offers.filter(({ careful }) => !careful);
const taken = (now: Matrix, offers: readonly { readonly edit: Edit }[]) =>
  afterEdit(
    now,
    edits(
      'take',
      offers.map(({ edit }) => edit),
    ),
  );
const stateOf = (now: Matrix, id: ActivityId) =>
  rowAgreement(now, now.activities[id] as Activity, TODAY).state;

describe('an answer', () => {
  it('tells each thing that was said, and chooses unasked only to record it', () => {
    const { offers, told } = offersOf(matrix);
    expect(told).toEqual([]);
    expect(
      offers.map(({ place, words, careful }) => `${careful ? 'ask' : 'take'} ${place}: ${words}`),
    ).toEqual([
      'take Round “round-0”: Ann: 3 rows answered. “Fine so far”',
      'take Activity “Pay the bill”: Ann says that it is right',
      'take Activity “Sign”: Ann says “not me”: Engineer, Since May',
      'ask Activity “Sign”: Engineer: Accountable, from Architect',
      'take Activity “Review”: Ann says that it has changed',
      'ask Activity “Review”: Architect: Consulted, was Responsible',
    ]);
  });

  it('taken as a whole is the same as its edits made by hand, and one step back undoes it', () => {
    const statement = { personId: ann, who: 'Ann', on: TODAY, until: '2027-05-01' as CalendarDate };
    const said = (activityId: ActivityId, more: { said: 'yes' | 'not-me' | 'changed' }) => ({
      activityId,
      ...statement,
      ...more,
      roundId: round.id,
    });
    const byHand: Edit[] = [
      recordAnswer(round.id, recordOf(answer)),
      confirmRows(matrix, [said(pay, { said: 'yes' })], TODAY),
      confirmRows(
        matrix,
        [{ ...said(sign, { said: 'not-me' }), instead: 'Since May', roleId: engineer }],
        TODAY,
      ),
      moveLetters(matrix, sign, architect, engineer),
      confirmRows(matrix, [said(review, { said: 'changed' })], TODAY),
      setCodes(matrix, [{ activityId: review, roleId: architect }], 'C' as Codes),
      confirmRows(matrix, [said(review, { said: 'yes' })], TODAY),
    ];
    const session = memorySession(matrix);
    const whole = edits(
      'take the answer',
      offersOf(matrix).offers.map(({ edit }) => edit),
    );
    expect(session.run(whole).done).toBe(true);
    const after = session.store.getState().matrix;
    expect(after).toEqual(afterEdit(matrix, ...byHand));
    session.undo();
    expect(session.store.getState().matrix).toEqual(matrix);
  });

  it('that is not followed leaves the row contradicted; followed, it is settled', () => {
    const recorded = taken(matrix, chosen(matrix));
    expect([pay, sign, review].map((id) => stateOf(recorded, id))).toEqual([
      'confirmed',
      'disagrees',
      'disagrees',
    ]);
    const all = taken(matrix, offersOf(matrix).offers);
    expect([pay, sign, review].map((id) => stateOf(all, id))).toEqual(['confirmed', 'open', 'open']);
    expect(all.activities[sign]?.assignments).toEqual({ [engineer]: 'A' });
  });
});

describe('what is doubtful is told, and nothing is lost', () => {
  const told = (now: Matrix, given?: Answer) => offersOf(now, given).told;

  it('the same answer twice', () => {
    const after = taken(matrix, chosen(matrix));
    expect(told(after)).toEqual(['This answer of Ann was taken already.']);
    expect(offersOf(after).offers).toEqual([]);
  });

  it('the same answer, whose fields were put in another order when it was saved', () => {
    const after = taken(matrix, chosen(matrix));
    const turned = <Value extends object>(value: Value) =>
      Object.fromEntries(Object.entries(value).reverse()) as Value;
    const { answers, ...rest } = after.rounds[round.id] as Round;
    const saved = { ...rest, answers: { [answer.id]: turned(answers[answer.id] as object) } } as Round;
    expect(told({ ...after, rounds: { [round.id]: saved } })).toEqual([
      'This answer of Ann was taken already.',
    ]);
  });

  it('another answer of the same person gives the rows again, and replaces the first', () => {
    const after = taken(matrix, chosen(matrix));
    const second = {
      ...answer,
      id: 'answer-0000000002',
      rows: [{ id: sign, said: 'yes' as const, seen: seen.get(sign) }],
    };
    expect(told(after, second)).toEqual([]);
    const again = taken(after, offersOf(after, second).offers);
    expect(stateOf(again, sign)).toBe('confirmed');
    expect(Object.keys(again.rounds[round.id]?.answers ?? {})).toEqual(['answer-0000000002']);
  });

  it('an older answer than the one that was taken', () => {
    const after = taken(matrix, chosen(matrix));
    const older = { ...answer, id: 'answer-0000000003', on: '2026-11-01' as CalendarDate };
    expect(told(after, older)).toEqual(['Ann gave a newer answer on 2026-11-21. This one is of 2026-11-01.']);
    expect(chosen(after, older)).toEqual([]);
  });

  it('an answer to an older state: a yes confirms nothing, the rest is offered and not chosen', () => {
    const cells = [pay, sign].map((activityId) => ({ activityId, roleId: engineer }));
    const now = afterEdit(matrix, setCodes(matrix, cells, 'C' as Codes));
    expect(told(now)).toEqual([
      '“Pay the bill” has changed since Ann was asked, so the yes to it confirms nothing. Ask again.',
      '“Sign” has changed since Ann was asked.',
    ]);
    expect(chosen(now).map(({ place }) => place)).toEqual(['Round “round-0”', 'Activity “Review”']);
    expect(stateOf(taken(now, offersOf(now).offers), pay)).toBe('open');
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
      'This answer does not say who gives it, so no row can be confirmed.',
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
      'Ann: 2 rows answered. “Fine so far”',
      'Ann says that it has changed',
      'Architect: nothing, was Responsible',
      'Ann says “not me”',
    ]);
  });
});
