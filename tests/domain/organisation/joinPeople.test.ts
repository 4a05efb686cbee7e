// People of several matrices: who is one, who is asked about, and who stays two.
import { describe, expect, it } from 'vitest';
import type { Matrix, Person } from '../../../src/domain/matrix/matrix';
import { pairKey } from '../../../src/domain/matrix/settings';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { finish } from '../../../src/domain/matrix/slices';
import {
  joinPeople,
  NO_PERSON_ANSWERS,
  type PersonAnswers,
  partKey,
} from '../../../src/domain/organisation/people/joinPeople';
import { memberFrom } from '../../support/members';

/** A matrix with these people, each with or without an address: `Ann Lee <ann@x.org>`. */
function matrixOf(name: string, ...people: readonly string[]): Matrix {
  const matrix = { ...matrixFromSketch(' | Role\nWork | A'), name, id: name.padEnd(16, '_') as Matrix['id'] };
  const entries = people.map((text, place): Person => {
    const [, full = '', email] = /^([^<]*)(?:<(.*)>)?$/.exec(text) ?? [];
    const id = `person-${place}-00000000` as Person['id'];
    return {
      id,
      name: full.trim(),
      order: `a${place}`,
      active: true,
      kind: 'internal',
      ...(email ? { email } : {}),
    };
  });
  return { ...matrix, people: Object.fromEntries(entries.map((person) => [person.id, person])) };
}

const joined = (matrices: readonly Matrix[], answers: PersonAnswers = NO_PERSON_ANSWERS) =>
  finish(
    joinPeople(
      matrices.map((matrix) => memberFrom(matrix)),
      answers,
    ),
  );

const names = ({ people }: ReturnType<typeof joined>) =>
  people.map(({ name, parts, isGuess }) => `${name} in ${parts.length}${isGuess ? ', a guess' : ''}`);

describe('one person', () => {
  it('is whoever has one mail address, however the name is written', () => {
    const both = joined([matrixOf('a', 'Ann Lee <Ann@x.org>'), matrixOf('b', 'A. Lee <ann@X.org>')]);
    expect(names(both)).toEqual(['Ann Lee in 2']);
    expect(both.questions).toEqual([]);
  });

  it('is taken to be who has the same first and last name, as a guess that is asked about', () => {
    const both = joined([matrixOf('a', 'Ann Lee'), matrixOf('b', 'Lee, Ann'), matrixOf('c', 'Ann Lee')]);
    expect(names(both)).toEqual(['Ann Lee in 3, a guess']);
    expect(both.questions.map(({ because, others }) => [because, others.length])).toEqual([
      ['the same name', 2],
    ]);
  });

  it('is not taken from a first name alone, but asked about', () => {
    const both = joined([matrixOf('a', 'Ann'), matrixOf('b', 'Ann')]);
    expect(names(both)).toEqual(['Ann in 1', 'Ann in 1']);
    expect(both.questions).toHaveLength(1);
  });

  it('is asked about where one name is short for one other', () => {
    const both = joined([matrixOf('a', 'Ann Lee'), matrixOf('b', 'A. Lee'), matrixOf('c', 'Ann')]);
    expect(names(both)).toHaveLength(3);
    expect(both.questions.map(({ because }) => because)).toEqual([
      'one with initials only',
      'one is a first name only',
    ]);
  });

  it('is not asked about where a short name could be two', () => {
    expect(joined([matrixOf('a', 'Ann Lee', 'Amy Lee'), matrixOf('b', 'A. Lee')]).questions).toEqual([]);
  });
});

describe('two people', () => {
  it('are those with two mail addresses, whatever they are called', () => {
    const both = joined([matrixOf('a', 'Ann Lee <a@x.org>'), matrixOf('b', 'Ann Lee <b@x.org>')]);
    expect(names(both)).toEqual(['Ann Lee in 1', 'Ann Lee in 1']);
    expect(both.questions).toEqual([]);
  });

  it('leave a third of the same name without an address to be asked about', () => {
    const all = joined([
      matrixOf('a', 'Ann Lee <a@x.org>'),
      matrixOf('b', 'Ann Lee <b@x.org>'),
      matrixOf('c', 'Ann Lee'),
    ]);
    expect(names(all)).toHaveLength(3);
    expect(all.questions).toHaveLength(1);
  });
});

describe('an answer', () => {
  const matrices = [matrixOf('a', 'Ann Lee'), matrixOf('b', 'Ann Lee'), matrixOf('c', 'Ann Lee')];
  const key = (name: string) => partKey(name.padEnd(16, '_'), 'person-0-00000000' as Person['id']);
  const pair = (one: string, other: string) => new Set([pairKey(key(one), key(other))]);

  it('that it is one person ends the guess and the question', () => {
    const same = new Set([...pair('a', 'b'), ...pair('a', 'c')]);
    const all = joined(matrices, { same, different: new Set() });
    expect(names(all)).toEqual(['Ann Lee in 3']);
    expect(all.questions).toEqual([]);
  });

  it('that two are different holds also where a third could be either', () => {
    const all = joined(matrices, { same: new Set(), different: pair('b', 'c') });
    const of = (name: string) => all.of(name.padEnd(16, '_'), 'person-0-00000000' as Person['id']);
    expect(of('b')).not.toBe(of('c'));
  });

  it('holds whatever the order of the matrices', () => {
    const answers = { same: new Set<string>(), different: pair('a', 'b') };
    const of = (all: ReturnType<typeof joined>, name: string) =>
      all.of(name.padEnd(16, '_'), 'person-0-00000000' as Person['id']);
    for (const order of [matrices, matrices.toReversed()]) {
      const all = joined(order, answers);
      expect(of(all, 'a')).not.toBe(of(all, 'b'));
    }
  });
});
