import { describe, expect, it } from 'vitest';
import { escalationOf, nextInLine } from '../../../../src/domain/incidents/calling/escalation';
import { auditContextOf } from '../../../../src/domain/incidents/judging/auditContext';
import type { Role } from '../../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { pictureOf } from '../../../../src/ui/incidents/escalation/escalationLayout';
import { TODAY } from '../../../support/memorySession';

const contextOf = (roles: string, people = '') =>
  auditContextOf(readMatrix(matrixFromSketch(`${people}\n${roles}\nShip | A`), TODAY));
/** `Scribe 2 fine`: how many steps to the end of its path, and what is wrong with it. */
const nodesOf = (roles: string, people = '') =>
  escalationOf(contextOf(roles, people)).nodes.map(
    ({ role, height, state }) => `${role.name} ${height} ${state}`,
  );

describe('the height of a role', () => {
  it('is the number of steps to the end of its path, and 0 at the end', () => {
    expect(
      nodesOf('| Scribe [escalatesTo=Lead] | Lead [escalatesTo=Board] | Board @leadership | Other'),
    ).toEqual(['Scribe 2 fine', 'Lead 1 fine', 'Board 0 fine']);
  });

  it('ends in a circle where the path comes back', () => {
    expect(nodesOf('| A1 [escalatesTo=B1] | B1 [escalatesTo=C1] | C1 [escalatesTo=B1]')).toEqual([
      'A1 2 fine',
      'B1 1 cycle',
      'C1 1 cycle',
    ]);
  });

  it('gives each role its column in the picture: the end at the right, and each step a column before it', () => {
    const map = escalationOf(
      contextOf('| Scribe [escalatesTo=Lead] | Lead [escalatesTo=Board] | Board @leadership'),
    );
    const { nodes, width } = pictureOf(map);
    const columns = nodes.map(({ x }) => x);
    expect(columns).toEqual([...columns].sort((one, other) => one - other));
    expect(new Set(columns).size).toBe(3);
    expect(Math.max(...columns)).toBeLessThan(width);
  });
});

describe('the end of a path', () => {
  it.each([
    ['leadership', 'Board @leadership', 'fine'],
    ['a vendor', 'Vendor @vendor', 'fine'],
    ['a role outside of the company', 'Partner [kind=external]', 'fine'],
    ['anybody else', 'Partner', 'dead-end'],
    ['a layer that does the work', 'Partner @platform', 'dead-end'],
  ])('may be %s: %s is %s', (_, end, state) => {
    const name = end.split(' ')[0];
    expect(nodesOf(`| Scribe [escalatesTo=${name}] | ${end}`)[1]).toBe(`${name} 0 ${state}`);
  });

  it('is vacant where nobody is, even at leadership', () => {
    const people = 'people: Old inactive; Ann';
    expect(nodesOf('| Scribe [escalatesTo=Board] = Ann | Board @leadership = Old', people)[1]).toBe(
      'Board 0 vacant',
    );
  });
});

describe('the next in line', () => {
  const people = 'people: Ann; Old inactive';
  const next = (roles: string) => {
    const context = contextOf(roles, people);
    const found = nextInLine(context, context.reading.roles[0] as Role);
    return found && `${found.role.name}: ${found.people.map(({ name }) => name).join()}`;
  };

  it('is the role itself while someone is there, else the first on the way up where someone is', () => {
    expect(next('| Scribe [escalatesTo=Lead] = Ann | Lead')).toBe('Scribe: Ann');
    expect(next('| Scribe [escalatesTo=Lead] = Old | Lead [escalatesTo=Board] = Old | Board = Ann')).toBe(
      'Board: Ann',
    );
  });

  it('is nobody where the path ends or goes round before', () => {
    expect(next('| Scribe = Old | Board = Ann')).toBeUndefined();
    expect(next('| A1 [escalatesTo=B1] = Old | B1 [escalatesTo=A1] = Old | Board = Ann')).toBeUndefined();
  });
});

describe('the troubles of escalation', () => {
  const troublesOf = (roles: string) => escalationOf(contextOf(roles)).troubles.map(({ kind }) => kind);

  it('is fine where it ends at leadership', () => {
    expect(troublesOf('| A1 [escalatesTo=Board] | Board @leadership')).toEqual([]);
  });

  it.each([
    ['a circle', '| A1 [escalatesTo=B1] | B1 [escalatesTo=A1]', ['cycle']],
    ['a role that calls itself', '| A1 [escalatesTo=A1]', ['cycle']],
    ['a dead end', '| A1 [escalatesTo=B1] | B1 @platform', ['dead-end']],
    ['an empty chair', '| A1 [escalatesTo=Board] | Board @leadership = Old (until 2020-01-01)', ['vacant']],
  ])('tells %s', (_, roles, kinds) => {
    expect(troublesOf(roles)).toEqual(kinds);
  });
});
