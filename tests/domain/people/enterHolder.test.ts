// Names that become holders: one typed into a role, and a whole pasted list.
import { describe, expect, it } from 'vitest';
import { MATRIX_BOUNDS } from '../../../src/domain/matrix/bounds';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { addListedPeople, listInWords } from '../../../src/domain/people/addListedPeople';
import { enterHolder } from '../../../src/domain/people/enterHolder';
import { roleFinder } from '../../../src/domain/people/listedRoles';
import { readPeopleList } from '../../../src/domain/people/peopleList';
import { afterEdit, countedIds } from '../../support/edits';
import { holdersOf } from '../../support/told';

describe('a name typed into a role', () => {
  const entered = (people: string, name: string, part: 'holder' | 'deputy' = 'holder') => {
    const matrix = matrixFromSketch(`people: ${people}\n| Boss | Crew = Bob\nPay | A | R`);
    const edit = enterHolder(matrix, idOf('Boss'), name, part, countedIds());
    return { label: edit.label, after: afterEdit(matrix, edit) };
  };

  it('is a known person, in whatever order and spelling, or a new one', () => {
    expect(holdersOf(entered('Bob', 'bob').after)).toEqual(['Boss: Bob', 'Crew: Bob']);
    const fresh = entered('Bob', ' Cyd ', 'deputy');
    expect(holdersOf(fresh.after)).toEqual(['Boss: Cyd (deputy)', 'Crew: Bob']);
    expect(fresh.label).toBe('add the new person “Cyd” to “Boss”');
  });

  it('is nobody who has left, and refused where two are called so', () => {
    const { after } = entered('Ann inactive; Bob', 'Ann');
    expect(Object.values(after.people).filter(({ name }) => name === 'Ann')).toHaveLength(2);
    const matrix = matrixFromSketch('people: Ann; Bob\n| Boss = Ann | Crew = Bob\nPay | A | R');
    const bob = matrix.people[idOf<never>('Bob')] as object;
    const twins = {
      ...matrix,
      people: { ...matrix.people, [idOf('Bob')]: { ...bob, name: 'ANN' } },
    } as typeof matrix;
    const edit = enterHolder(twins, idOf('Crew'), 'Ann ', 'holder', countedIds());
    expect(() => afterEdit(twins, edit)).toThrow('2 people are named Ann. Choose one on the People screen.');
  });
});

describe('roles in a cell of a list', () => {
  const matrix = matrixFromSketch('| Cloud Architect | Research & Development | Boss\nPay | A | R |');
  const found = (cell: string) =>
    roleFinder(matrix)(cell).map(({ name, roleId }) => `${name}${roleId ? '' : ' (new)'}`);

  it('are found whole before they are taken apart', () => {
    expect(found('Research & Development')).toEqual(['Research & Development']);
    expect(found('boss/cloud architects')).toEqual(['Boss', 'Cloud Architect']);
    expect(found('Boss; Clerk, Cloud Architect + Guest')).toEqual([
      'Boss',
      'Clerk (new)',
      'Cloud Architect',
      'Guest (new)',
    ]);
    expect([found(''), found(' - '), found('Boss; -')]).toEqual([[], [], ['Boss']]);
  });
});

describe('a pasted list that is taken over', () => {
  const matrix = matrixFromSketch('people: Ann\n| Boss = Ann | Crew\nPay | A | R');
  const taken = (text: string, withNewRoles: boolean) => {
    const list = readPeopleList(text, matrix);
    const edit = addListedPeople(list, withNewRoles, countedIds());
    return {
      words: listInWords(matrix, list, withNewRoles),
      label: edit.label,
      after: () => afterEdit(matrix, edit),
    };
  };

  it('counts in its label and in its words', () => {
    const one = taken('Bob', false);
    expect([one.label, one.words]).toEqual(['add 1 person from a list', 'Adds 1 person.']);
    const two = taken('Name\tRole\nBob\tClerk\nCyd\tGuest\nAnn\tCrew', true);
    expect([two.label, two.words]).toEqual([
      'add 3 people from a list',
      'Adds 2 people and 2 roles and new details of 1 person already in the matrix.',
    ]);
    expect(taken('Name\tRole\nBob\tClerk', false).words).toBe('Adds 1 person.');
    expect(taken('', false).words).toBe('Nobody to add yet.');
    expect(() => taken('', false).after()).toThrow('The list has no names, so nothing was added.');
  });

  it('puts people into roles once, with new roles only where that was asked for', () => {
    const text = 'Name\tRole\tTeam\nBob\tClerk\tWeb\nAnn\tBoss\tCore\nAnn\tCrew\tCore';
    expect(holdersOf(taken(text, true).after())).toEqual(['Boss: Ann', 'Crew: Ann', 'Clerk: Bob']);
    expect(holdersOf(taken(text, false).after())).toEqual(['Boss: Ann', 'Crew: Ann']);
    const { people } = taken(text, false).after();
    expect(Object.values(people).map(({ name, team }) => [name, team])).toEqual([
      ['Ann', 'Core'],
      ['Bob', 'Web'],
    ]);
  });

  it('says what it skipped, and where', () => {
    const said = (text: string) =>
      readPeopleList(text, matrix).problems.map(({ place, message }) => `${place}: ${message}`);
    expect(said('Name\tTeam\tShoe size\nBob\tWeb\t42\n\tWeb\t40')).toEqual([
      'line 1: The column “Shoe size” is not used and was skipped.',
      'line 3: This line has no name and was skipped.',
    ]);
    expect(said('Name\tTeam\nBob\tWeb\tmore')).toEqual([
      'line 2, column 3: “more” is outside the columns and was skipped.',
    ]);
    expect(said('Name\tShare\tTime zone\tKind\nBob\t120%\tMars\twizard')).toEqual([
      'line 2, time zone: “Mars” was skipped: it is not a time zone name, such as Europe/Berlin.',
      'line 2, type: “wizard” was skipped: it is not internal, external or fractional.',
      'line 2, share: “120%” was skipped: it is not a working time between 0% and 100%.',
    ]);
    expect(said('Name\tTeam\nBob\tWeb\nBob\tCore')).toEqual([
      'line 3, team: Bob is already in an earlier line with “Web”, so “Core” was skipped.',
    ]);
    expect(said('x'.repeat(1_000_001))).toEqual([
      'the list: The list has more than a million characters and was not read. Paste it in smaller parts.',
    ]);
    expect(readPeopleList('x'.repeat(1_000_000), matrix).problems).toEqual([]);
    expect(said('P\n'.repeat(5_001))).toEqual([
      'line 5001: The list has 5001 lines. Only the first 5000 were read.',
    ]);
    expect(said('P\n'.repeat(5_000))).toEqual([]);
  });

  it('cuts names at three hundred characters, which is within what a matrix may hold', () => {
    const [person] = readPeopleList('x'.repeat(900), matrix).people;
    expect(person?.name).toHaveLength(300);
    expect(300).toBeLessThanOrEqual(MATRIX_BOUNDS.name);
  });
});
