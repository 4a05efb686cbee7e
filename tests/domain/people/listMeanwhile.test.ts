// A list of people was read, and another tab deletes whom or what it names before it is taken over.
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { addListedPeople, listInWords } from '../../../src/domain/people/addListedPeople';
import { readPeopleList } from '../../../src/domain/people/peopleList';
import { afterEdit, countedIds } from '../../support/edits';

const matrix = matrixFromSketch('people: Ann; Bob\n| Boss | Crew\nPay | A | R');
const list = readPeopleList('Name\tTeam\tRole\nAnn\tWeb\tBoss\nBob\tSRE\tCrew\nCyd\tSRE\tCrew', matrix);

function without(kind: 'people' | 'roles', name: string): Matrix {
  const { [idOf<never>(name)]: _, ...rest } = matrix[kind];
  return { ...matrix, [kind]: rest };
}

/** `Boss: Ann` for every role, with the names of those who hold it. */
const heldIn = ({ roles, people }: Matrix) =>
  Object.values(roles).map(
    ({ name, holders }) =>
      `${name}: ${Object.values(holders)
        .map(({ personId }) => people[personId]?.name ?? 'nobody that there is')
        .join(', ')}`,
  );

describe('with nothing deleted', () => {
  it('two are known and one is new', () => {
    expect(listInWords(matrix, list, true)).toBe(
      'Adds 1 person and new details of 2 people already in the matrix.',
    );
    expect(heldIn(afterEdit(matrix, addListedPeople(list, true, countedIds())))).toEqual([
      'Boss: Ann',
      'Crew: Bob, Cyd',
    ]);
  });
});

describe('with a person deleted', () => {
  const after = without('people', 'Ann');

  it('the list says that it adds them, and does, with all that it says of them', () => {
    expect(listInWords(after, list, true)).toBe(
      'Adds 2 people and new details of 1 person already in the matrix.',
    );
    const added = afterEdit(after, addListedPeople(list, true, countedIds()));
    expect(Object.values(added.people).map(({ name, team }) => `${name} ${team}`)).toEqual([
      'Bob SRE',
      'Ann Web',
      'Cyd SRE',
    ]);
    expect(heldIn(added)).toEqual(['Boss: Ann', 'Crew: Bob, Cyd']);
  });
});

describe('with a role deleted', () => {
  it('the people are added, and hold what is left', () => {
    const added = afterEdit(without('roles', 'Boss'), addListedPeople(list, true, countedIds()));
    expect(Object.values(added.people).map(({ name }) => name)).toEqual(['Ann', 'Bob', 'Cyd']);
    expect(heldIn(added)).toEqual(['Crew: Bob, Cyd']);
  });
});
