import { describe, expect, it } from 'vitest';
import { markAsDifferentPeople } from '../../../src/domain/edits/markAsDifferentPeople';
import type { Matrix, Person } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { samePeople, sameRoles } from '../../../src/domain/people/duplicates';
import { matrixAfter } from '../../../src/session/recordEdit';

function people(...names: readonly (string | [string, string])[]): Matrix {
  const base = matrixFromSketch('| Role');
  const entries = names.map((given, place): Person => {
    const [name, email] = typeof given === 'string' ? [given, undefined] : given;
    return { id: idOf(`p${place}`), name, order: `a${place}`, active: true, kind: 'internal', email };
  });
  return { ...base, people: Object.fromEntries(entries.map((person) => [person.id, person])) };
}

const offered = (matrix: Matrix) =>
  samePeople(matrix).map(({ keepName, goneName, because }) => `${keepName} / ${goneName}: ${because}`);
const roles = (...names: string[]) =>
  sameRoles(matrixFromSketch(`| ${names.join(' | ')}`)).map(
    ({ keepName, goneName }) => `${keepName} / ${goneName}`,
  );

describe('people who may be one', () => {
  it.each([
    [['Ann Lee', 'ann lee'], 'the same name'],
    [['Ann Lee', 'Lee, Ann'], 'the same name'],
    [['Zoë Núñez', 'Zoe Nunez'], 'the same name'],
    [['Ann Lee', 'A. Lee'], 'one name has only initials'],
    [['Jonathan Roe', 'Jonathon Roe'], 'names differ by one letter'],
    [['Annika Roe', 'Anniak Roe'], 'names differ by one letter'],
  ])('are offered: %s', (names, because) => {
    expect(offered(people(...names))).toEqual([`${names[0]} / ${names[1]}: ${because}`]);
  });

  it('are offered when they share an address, and never when they have two', () => {
    expect(offered(people(['Ann Lee', 'a@x.org'], ['Anne Smith', 'A@x.org']))).toHaveLength(1);
    expect(offered(people(['Ann Lee', 'a@x.org'], ['Ann Lee', 'b@x.org']))).toEqual([]);
  });

  it('are not offered again once someone keeps them apart', () => {
    const matrix = people('Ann Lee', 'ann lee', 'A. Lee');
    const [one, other] = Object.values<Person>(matrix.people);
    if (!one || !other) throw new Error('There are three people.');
    const apart = matrixAfter(matrix, markAsDifferentPeople(other, one));
    expect(offered(matrix)).toContain('Ann Lee / ann lee: the same name');
    expect(offered(apart)).toEqual(offered(matrix).filter((words) => !words.startsWith('Ann Lee / ann lee')));
  });

  it('keep the one who holds more roles, whoever comes first', () => {
    const sketch = (first: string, second: string) =>
      samePeople(matrixFromSketch(`| Architect = ${first} | Engineer = ${second} | Tester = ${second}`));
    expect(sketch('Ann Lee', 'A. Lee')).toMatchObject([{ keepName: 'A. Lee', goneName: 'Ann Lee' }]);
    expect(sketch('A. Lee', 'Ann Lee')).toMatchObject([{ keepName: 'Ann Lee', goneName: 'A. Lee' }]);
  });

  it('are not offered for short or different names, or numbers that differ', () => {
    expect(
      offered(people('Ann', 'Ane', 'Bob Roy', 'Rob Roy', 'Person 11', 'Person 12', 'Person A', 'Person B')),
    ).toEqual([]);
  });

  it('are found among 2,000 without comparing all with all', () => {
    const names = Array.from({ length: 2_000 }, (_, place) => `Person ${place * 7}x`);
    expect(offered(people(...names, 'Person 14 x'))).toEqual([
      'Person 14x / Person 14 x: names differ by one letter',
    ]);
  });
});

describe('roles that may be one', () => {
  it.each([
    ['Solution Architect', 'Solutions Architect'],
    ['Solutions Architect', 'Solution Architects'],
    ['Security', 'Security Team'],
    ['Engineering Manager', 'Engineering Managers'],
    ['Product Manager', 'PM'],
    ['Sr. Developer', 'Senior Developer'],
    ['Incident Commander', 'Incident Comander'],
  ])('are offered: %s and %s', (one, other) => {
    expect(roles(one, other)).toEqual([`${one} / ${other}`]);
  });

  it('are not offered when a short form could mean two roles, or only a number differs', () => {
    expect(roles('Product Manager', 'Project Manager', 'PM')).not.toContain('Product Manager / PM');
    expect(roles('Line 1 support', 'Line 2 support')).toEqual([]);
  });

  it('keep the one with more codes', () => {
    const matrix = matrixFromSketch('| Security | Security Team\nSet budget | | A');
    expect(sameRoles(matrix)[0]).toMatchObject({ keepName: 'Security Team', goneName: 'Security' });
  });
});
