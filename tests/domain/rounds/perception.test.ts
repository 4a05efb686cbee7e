// A blind round: the four kinds of disagreement told apart, the majority and what it is not, and what each act does.
import { describe, expect, it } from 'vitest';
import type { Round, RoundAnswer } from '../../../src/domain/matrix/agreement';
import type { ActivityId, PersonId, RoleId, RoundId } from '../../../src/domain/matrix/ids';
import type { Activity, Matrix, Person, Role } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { perceptionOf, shareInWords } from '../../../src/domain/rounds/perception';
import { seenInWords } from '../../../src/domain/rounds/perceptionKinds';
import {
  decideOwner,
  discuss,
  majorityOf,
  takeMajorities,
  takeMajority,
  withMajority,
} from '../../../src/domain/rounds/settling';
import { afterEdit } from '../../support/edits';
import { NOON, TODAY } from '../../support/memorySession';

const base = matrixFromSketch(`
             | Architect = Ann | Engineer = Bob | Manager = Eve
    Roll back | A               | R              | C`);
const row = idOf<ActivityId>('Roll back');
const people = Object.values<Person>(base.people);
const roles = Object.values<Role>(base.roles);

/** `{ Ann: 'A R C' }`: what each person gave to the roles, in their order; a dot is nothing. */
function answered(views: { readonly [name: string]: string }, round: Partial<Round> = {}): Matrix {
  const id = idOf<RoundId>('round');
  const answers = Object.entries(views).map(([name, view]): RoundAnswer => {
    const letters = view.split(' ').map((letter, at) => [roles[at]?.id, letter.replace('.', '')]);
    return {
      id: `answer-${name}`,
      ...(round.anonymous ? {} : { personId: idOf<PersonId>(name), who: name }),
      on: TODAY,
      cells: { [row]: Object.fromEntries(letters.filter(([, letter]) => letter !== '')) },
    };
  });
  const asked = Object.fromEntries(
    people.map(({ id: personId, name }) => [personId, { personId, name, activityIds: [row] }]),
  );
  const made: Round = {
    id,
    kind: 'perception',
    title: 'View',
    on: TODAY,
    roleIds: roles.map((role) => role.id),
    asked,
    settled: {},
    ...round,
    answers: Object.fromEntries(answers.map((answer) => [answer.id, answer])),
  };
  return { ...base, rounds: { [id]: made } };
}

function seen(matrix: Matrix) {
  const [round] = Object.values<Round>(matrix.rounds);
  if (!round) throw new Error('There is a round.');
  const perception = perceptionOf(matrix, round, TODAY);
  const [only] = perception.rows;
  if (!only) throw new Error('The round has a row.');
  return { perception, row: only, words: seenInWords(matrix, only, TODAY) };
}

describe('the four kinds', () => {
  it.each([
    ['two', { Ann: 'A R C', Bob: 'R A C', Eve: 'A R C' }, 'Architect and Engineer each see it as theirs'],
    ['nobody', { Ann: 'C R C', Bob: 'C R C', Eve: 'R R C' }, 'No role is seen as the owner'],
    ['unaware', { Ann: 'C R C', Bob: 'A R C', Eve: 'A R C' }, 'Ann put consulted for Architect'],
    ['expected', { Ann: 'A R C', Bob: 'A R C', Eve: 'A C C' }, '1 of 3 see Engineer as consulted'],
    ['expected', { Ann: 'A C C', Bob: 'A C C', Eve: 'A C C' }, '3 of 3 see Engineer as consulted'],
    ['expected', { Ann: 'A R .', Bob: 'A R .', Eve: 'A R .' }, '3 of 3 see no letter for Manager'],
    [undefined, { Ann: 'A R C', Bob: 'A R C', Eve: 'A R C' }, 'All see it as it is'],
    [undefined, {}, 'Nobody answered'],
  ])('%s', (kind, views, words) => {
    const found = seen(answered(views));
    expect(found.row.kind).toBe(kind);
    expect(found.words).toBe(words);
  });

  it('without names: two roles that two people each see as the owner, and no name anywhere', () => {
    const views = { a: 'A R C', b: 'A R C', c: 'R A C', d: 'R A C' };
    const found = seen(answered(views, { anonymous: true }));
    expect(found.row.kind).toBe('two');
    expect(found.row.cells.flatMap(({ votes }) => votes.flatMap(({ who }) => who))).toEqual([]);
  });
});

describe('agreement', () => {
  it('is 1 for the row and the round where all say the same, and less where one differs', () => {
    expect(seen(answered({ Ann: 'A R C', Bob: 'A R C', Eve: 'A R C' }))).toMatchObject({
      row: { agreement: 1 },
      perception: { alpha: 1, answered: 3 },
    });
    const { row: one } = seen(answered({ Ann: 'A R C', Bob: 'A R C', Eve: 'A C C' }));
    expect(one.agreement).toBeCloseTo((1 + 1 / 3 + 1) / 3, 9);
  });

  it('of a cell is the share of pairs who say the same', () => {
    const { row: one } = seen(answered({ Ann: 'A R C', Bob: 'A C C', Eve: 'A I C' }));
    expect(one.cells.map(({ agreement }) => agreement)).toEqual([1, 0, 1]);
    expect(seen(answered({ Ann: 'A R C', Bob: 'A C C', Eve: 'A R C' })).row.cells[1]?.agreement).toBeCloseTo(
      1 / 3,
      9,
    );
  });

  it.each([
    [1, 3, '100%'],
    [0.999, 3, '99%'],
    [0.5, 3, '50%'],
    [0.001, 3, '0%'],
    [1, 2, undefined],
    [undefined, 3, undefined],
  ])('%s of %s people is said as %s: 100%% only where all say the same', (agreement, voters, words) => {
    expect(shareInWords(agreement, voters)).toBe(words);
  });

  it('leaves out who does not know the row', () => {
    const matrix = answered({ Ann: 'A R C', Bob: 'A R C' });
    expect(seen(matrix).row.voters.map(({ who }) => who)).toEqual(['Ann', 'Bob']);
  });
});

describe('what is done about it', () => {
  const views = { Ann: 'C A C', Bob: 'C A C', Eve: 'A R C' };

  it('the majority is what more than half say, and is one change', () => {
    const matrix = answered(views);
    const { perception, row: one } = seen(matrix);
    expect(majorityOf(one)?.map(({ codes }) => codes)).toEqual(['C', 'A']);
    const after = afterEdit(matrix, takeMajority(matrix, perception, one));
    expect(after.activities[row]?.assignments).toEqual({
      Architect_______: 'C',
      Engineer________: 'A',
      Manager_________: 'C',
    });
    expect(seen(after).row.settled).toBe('majority');
  });

  it('a tie has no majority, nor has one cell of a row', () => {
    expect(majorityOf(seen(answered({ Ann: 'A R C', Bob: 'R A C' })).row)).toBeUndefined();
    expect(majorityOf(seen(answered({ ...views, Eve: 'A R C', Kim: 'A R C' })).row)).toBeUndefined();
  });

  it('the majority is taken on all rows that have one as one change, and on no other', () => {
    const matrix = answered(views);
    const { perception } = seen(matrix);
    const offered = withMajority(perception);
    expect(offered.map(({ activity }) => activity.id)).toEqual([row]);
    const [one] = offered;
    if (!one) throw new Error('It has a majority.');
    const all = takeMajorities(matrix, perception, offered);
    expect(all.label).toBe('take the majority on 1 activity');
    expect(afterEdit(matrix, all)).toEqual(afterEdit(matrix, takeMajority(matrix, perception, one)));
    // Settled, with two answers, all agreed, and torn.
    expect(withMajority(seen(afterEdit(matrix, all)).perception)).toEqual([]);
    expect(withMajority(seen(answered({ Ann: 'C A C', Bob: 'C A C' })).perception)).toEqual([]);
    expect(withMajority(seen(answered({ Ann: 'A R C', Bob: 'A R C', Eve: 'A R C' })).perception)).toEqual([]);
    expect(withMajority(seen(answered({ Ann: 'A R C', Bob: 'R A C', Eve: 'C C C' })).perception)).toEqual([]);
  });

  it('a decision makes one role the owner and takes that from the others', () => {
    const matrix = answered(views);
    const { perception, row: one } = seen(matrix);
    const after = afterEdit(matrix, decideOwner(matrix, perception, one, idOf<RoleId>('Manager')));
    const { assignments } = after.activities[row] as Activity;
    expect(Object.values(assignments).filter((codes) => codes.includes('A'))).toHaveLength(1);
    expect(assignments[idOf<RoleId>('Manager')]).toContain('A');
    expect(seen(after).row.settled).toBe('decided');
  });

  it('to discuss it leaves a remark on the row', () => {
    const matrix = answered(views);
    const { perception, row: one } = seen(matrix);
    const remark = { id: idOf<keyof Matrix['remarks']>('remark'), who: 'Ines', at: NOON, text: 'Talk' };
    const after = afterEdit(matrix, discuss(matrix, perception, one, remark));
    expect(Object.values(after.remarks)).toEqual([{ ...remark, about: { activityId: row } }]);
    expect(after.activities).toEqual(matrix.activities);
  });
});
