// Answers to a blind round as anyone may send them: cut, foreign, doubled, old, forged. What is doubtful is told.
import { describe, expect, it } from 'vitest';
import { closeRound } from '../../../src/domain/edits/closeRound';
import { edits } from '../../../src/domain/edits/edit';
import { removeActivities } from '../../../src/domain/edits/removeActivities';
import { removeRound } from '../../../src/domain/edits/removeRound';
import type { Asked, Round, RoundAnswer } from '../../../src/domain/matrix/agreement';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { ActivityId, PersonId, RoleId, RoundId } from '../../../src/domain/matrix/ids';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import type { Answer } from '../../../src/domain/rounds/answer';
import { answerOffers } from '../../../src/domain/rounds/answerOffers';
import { answerFrom } from '../../../src/domain/rounds/door';
import { perceptionOf } from '../../../src/domain/rounds/perception';
import { afterEdit } from '../../support/edits';
import { TODAY } from '../../support/memorySession';

const sketch = matrixFromSketch(`
           | Architect = Ann | Engineer = Bob
    Pay    | A               | R
    Sign   | A               |
    Hidden | A               | R`);
const [pay, sign, hidden] = ['Pay', 'Sign', 'Hidden'].map((name) => idOf<ActivityId>(name)) as [
  ActivityId,
  ActivityId,
  ActivityId,
];
const [architect, engineer] = [idOf<RoleId>('Architect'), idOf<RoleId>('Engineer')];
const asked = (name: string): Asked => ({ personId: idOf<PersonId>(name), name, activityIds: [pay, sign] });
const round: Round = {
  id: idOf<RoundId>('View'),
  kind: 'perception',
  title: 'View',
  on: TODAY,
  roleIds: [architect, engineer],
  asked: { [asked('Ann').personId]: asked('Ann'), [asked('Bob').personId]: asked('Bob') },
  answers: {},
  settled: {},
};
const withRound = (change: Partial<Round> = {}): Matrix => ({
  ...sketch,
  rounds: { [round.id]: { ...round, ...change } },
});
const named = withRound();
const unnamed = withRound({ anonymous: true });
const person = (name: string) => ({ id: idOf<PersonId>(name), name });
const answer: Answer = {
  kind: 'perception',
  matrixId: sketch.id,
  matrix: sketch.name,
  roundId: round.id,
  id: 'answer-0000000001',
  person: person('Ann'),
  on: TODAY,
  rows: [{ id: pay, letters: { [architect]: 'A' } }],
};
const nameless: Answer = { ...answer, person: undefined };

const told = (matrix: Matrix, given: Answer) => answerOffers(matrix, given, TODAY).told;
const chosen = (matrix: Matrix, given: Answer) =>
  answerOffers(matrix, given, TODAY).offers.filter(({ careful }) => !careful);
function taken(matrix: Matrix, ...given: readonly Answer[]): Matrix {
  return given.reduce((now, one) => {
    const { offers } = answerOffers(now, one, TODAY);
    return offers.length === 0
      ? now
      : afterEdit(
          now,
          edits(
            'take',
            offers.map(({ edit }) => edit),
          ),
        );
  }, matrix);
}
const kept = (matrix: Matrix) => Object.values<RoundAnswer>(matrix.rounds[round.id]?.answers ?? {});
const seen = (matrix: Matrix) => perceptionOf(matrix, matrix.rounds[round.id] as Round, TODAY);

describe('an honest answer', () => {
  it('is chosen, told nothing of, and taken once', () => {
    expect(told(named, answer)).toEqual([]);
    expect(chosen(named, answer)).toHaveLength(1);
    const after = taken(named, answer);
    expect(told(after, answer)).toEqual(['This answer from Ann was accepted before.']);
    expect(kept(after)).toMatchObject([{ who: 'Ann', cells: { [pay]: { [architect]: 'A' } } }]);
  });

  it('in another form on the same device takes the place of the first, and what is taken back is gone', () => {
    const later = { ...answer, rows: [{ id: sign, letters: {} }] };
    expect(kept(taken(named, answer, later))).toMatchObject([{ cells: { [sign]: {} } }]);
    expect(Object.keys(kept(taken(named, answer, later))[0]?.cells ?? {})).toEqual([sign]);
  });

  it('from a second device is put to the first', () => {
    const second = { ...answer, id: 'answer-0000000002', rows: [{ id: sign, letters: {} }] };
    expect(Object.keys(kept(taken(named, answer, second))[0]?.cells ?? {})).toEqual([pay, sign]);
  });
});

describe('a doubtful one is told and not chosen', () => {
  const cases: readonly [string, Matrix, Answer, string][] = [
    [
      'of someone who was not asked',
      named,
      { ...answer, person: person('Eve') },
      'Eve was not asked in this round.',
    ],
    ['without a name', named, nameless, 'This answer does not say who gave it.'],
    [
      'with the name of another',
      named,
      { ...answer, person: { ...person('Ann'), name: 'Bob' } },
      'Ann was asked, and this answer says “Bob”.',
    ],
    [
      'with a name, where there are none',
      unnamed,
      answer,
      'This round is without names. The name on this answer is ignored.',
    ],
    [
      'to a closed round',
      afterEdit(named, closeRound(round, TODAY)),
      answer,
      'The round was closed on 2026-11-21.',
    ],
    [
      'of a day that has not come',
      named,
      { ...answer, on: '2027-01-01' as CalendarDate },
      'The answer from Ann is dated 2027-01-01, which has not come yet.',
    ],
    [
      'beyond the number of people',
      taken(unnamed, nameless, { ...nameless, id: 'answer-0000000002' }),
      { ...nameless, id: 'answer-0000000003' },
      '2 people were asked, and as many answers are in already.',
    ],
  ];
  it.each(cases)('%s', (_, matrix, given, sentence) => {
    expect(told(matrix, given)).toEqual([sentence]);
    expect(chosen(matrix, given)).toEqual([]);
  });

  it('a name that an anonymous round does not take is nowhere in the matrix', () => {
    expect(JSON.stringify(kept(taken(unnamed, { ...answer, person: person('Mallory') })))).not.toMatch(
      /Mallory|personId|who/,
    );
  });
});

describe('what it says of other things is told and left out', () => {
  it('rows that nobody asked about', () => {
    const given = { ...answer, rows: [...answer.rows, { id: hidden, letters: { [architect]: 'A' } }] };
    expect(told(named, given)).toEqual(['Ann was not asked about “Hidden”.']);
    expect(Object.keys(kept(taken(named, given))[0]?.cells ?? {})).toEqual([pay]);
  });

  it('rows that are gone', () => {
    const fewer = afterEdit(named, removeActivities(named, [pay]));
    expect(told(fewer, answer)).toEqual(['Ann answered about an activity that is no longer in this matrix.']);
    expect(seen(taken(fewer, answer)).rows.map(({ activity }) => activity.name)).toEqual(['Sign']);
  });

  it.each(['Z', '💥', 'constructor', 'A'.repeat(400)])(
    'letters that the scheme does not have: %s',
    (letters) => {
      const given = { ...answer, rows: [{ id: pay, letters: { [architect]: letters } }] };
      const [row] = seen(taken(named, given)).rows.filter(({ activity }) => activity.id === pay);
      expect(row?.cells[0]?.votes.map(({ codes }) => codes).join()).toMatch(/^A?$/);
    },
  );

  it('roles that were not asked about or are not there', () => {
    const letters = { [idOf<RoleId>('Ghost')]: 'A', [architect]: 'R' };
    const [row] = seen(taken(named, { ...answer, rows: [{ id: pay, letters }] })).rows.filter(
      ({ activity }) => activity.id === pay,
    );
    expect(row?.cells.map(({ roleId }) => roleId)).toEqual([architect, engineer]);
  });
});

describe('nothing is offered of', () => {
  it.each([
    ['another matrix', named, { ...answer, matrixId: idOf<Matrix['id']>('other') }],
    ['another kind of question', named, { ...answer, kind: 'confirmation' as const }],
    ['a round that is gone', afterEdit(named, removeRound(round)), answer],
  ])('%s', (_, matrix, given) => {
    const { offers, told: sentences } = answerOffers(matrix, given, TODAY);
    expect(offers).toEqual([]);
    expect(sentences).toHaveLength(1);
  });
});

describe('the door', () => {
  it('keeps what is whole of an answer with broken rows, and tells the rest', () => {
    const rows = [answer.rows[0], { id: 7 }, null, { id: sign, letters: 'A' }];
    const { value, told: sentences } = answerFrom({ ...answer, rows });
    expect(value.rows.map(({ id }) => id)).toContain(pay);
    expect(sentences.length).toBeGreaterThan(0);
  });

  it.each([[null], [[]], [{}], ['#answer='], [{ ...answer, kind: 'vote' }], [{ ...answer, rows: 5 }]])(
    'refuses what is no answer: %j',
    (found) => {
      expect(() => answerFrom(found)).toThrow(/This is not an answer/);
    },
  );
});
