// Whom a calendar means.
import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/domain/matrix/ids';
import type { Matrix, Person } from '../../../src/domain/matrix/matrix';
import type { Minute } from '../../../src/domain/matrix/rota';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { matchRota } from '../../../src/domain/people/rotaPeople';

const drawn = matrixFromSketch(
  'people: Ann_Lee email=ann@example.com; Ann; Zoë_Roy; Bob_Lee; Bob_Ray\n| Platform = Ann_Lee, Ann, Bob_Lee\nRun it | A',
);
// In a sketch a name is one word.
const people = Object.values<Person>(drawn.people).map((person) => [
  person.id,
  { ...person, name: person.name.replace('_', ' ') },
]);
const matrix = { ...drawn, people: Object.fromEntries(people) } as Matrix;
const role = matrix.roles[idOf<RoleId>('Platform')];
const span = { from: '2026-11-23T08:00Z' as Minute, until: '2026-11-30T08:00Z' as Minute };

function match(...entries: { who: string; email?: string }[]) {
  if (!role) throw new Error('The sketch has no such role.');
  return matchRota(
    matrix,
    role,
    entries.map((entry) => ({ ...entry, ...span })),
  );
}

describe('a rota means', () => {
  it.each([
    ['Ann Lee', 'Ann Lee'],
    ['ann LEE', 'Ann Lee'],
    ['On Call - Ann Lee - Platform Primary', 'Ann Lee'],
    ['On call: Ann', 'Ann'],
    ['On call: Ann Lee, Ann', 'Ann Lee'],
    ['Zoe Roy', 'Zoë Roy'],
    ['ann@example.com (primary)', 'Ann Lee'],
  ])('by “%s” %s', (who, name) => {
    expect(match({ who }).shifts).toEqual([{ personId: idOf(name.replace(' ', '_')), ...span }]);
  });

  it('by an address whoever has it, whatever the title says', () => {
    expect(match({ who: 'Platform', email: 'ANN@example.com' }).shifts[0]?.personId).toBe(idOf('Ann_Lee'));
  });

  it.each(['Bob', 'Annabel', '', 'Bob Lee and Bob Ray', 'ann@elsewhere.org'])('nobody by “%s”', (who) => {
    expect(match({ who })).toMatchObject({ shifts: [], unknown: [{ who, shifts: 1 }] });
  });
});

it('the same shift of one person counts once', () => {
  expect(match({ who: 'Ann Lee' }, { who: 'ann@example.com' }).shifts).toHaveLength(1);
});

it('who is on the rota and not in the role is named', () => {
  expect(match({ who: 'Zoë Roy' }, { who: 'Ann' }).outside.map(({ name }) => name)).toEqual(['Zoë Roy']);
});

it('who means nobody is told with the number of their shifts, the most first', () => {
  const { unknown } = match({ who: 'Bob' }, { who: 'Kim' }, { who: 'Kim' }, { who: 'Eve' });
  expect(unknown.map(({ who, shifts }) => [who, shifts])).toEqual([
    ['Kim', 2],
    ['Bob', 1],
    ['Eve', 1],
  ]);
});
