// Who answers for a row, who does it and who has a part in it, with and without conditions.
import { expect, test } from 'vitest';
import * as ownership from '../../../../src/domain/gaps/ownership/ownership';
import { APPLICATION, PLATFORM } from '../../../../src/domain/gaps/ownership/sides';
import type { ActivityId, RoleId } from '../../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { contextOf } from '../../../support/testRule';

const HEAD = '| Architect @platform | Engineer @application | Boss';

function rowOf(cells: string, settings = '') {
  const matrix = matrixFromSketch(`${settings}\n${HEAD}\nPay | ${cells}`);
  const { reading } = contextOf(matrix);
  const row = reading.row(idOf<ActivityId>('Pay'));
  if (!row) throw new Error('There is the row.');
  const names = (ids: readonly RoleId[]) => ids.map((id) => matrix.roles[id]?.name).join();
  return { row, reading, names };
}

const ALONE = 'settings: soleResponsibleIsAccountable=yes';
const BOTH = 'settings: accountableImpliesResponsible=yes';
const APART = 'settings: accountableImpliesResponsible=no';

test('one who does it alone answers for it where the matrix reads it so', () => {
  const answering = (cells: string, settings: string) => {
    const { row, reading, names } = rowOf(cells, settings);
    return names(ownership.answering(row, reading.settings));
  };
  expect([answering('R | C |', ALONE), answering('R | R |', ALONE), answering('R | A |', ALONE)]).toEqual([
    'Architect',
    '',
    'Engineer',
  ]);
  expect(answering('R | C |', 'settings: soleResponsibleIsAccountable=no')).toBe('');
});

test('who answers does it where nobody does at all times and the matrix reads it so', () => {
  const doing = (cells: string, settings: string) => {
    const { row, reading, names } = rowOf(cells, settings);
    return names(ownership.doing(row, reading.settings));
  };
  expect([doing('A | R |', BOTH), doing('A | C |', BOTH), doing('A | R (by day) |', BOTH)]).toEqual([
    'Engineer',
    'Architect',
    'Architect',
  ]);
  expect([doing('A | C |', APART), doing('A | R (by day) |', APART)]).toEqual(['', '']);
});

test('one owner is one at all times; owned is what somebody does as well', () => {
  const of = (cells: string, settings = APART) => {
    const { row, reading } = rowOf(cells, settings);
    return [ownership.hasOneOwner(row, reading), ownership.isOwned(row, reading)];
  };
  expect(of('A | R |')).toEqual([true, true]);
  expect(of('A | C |')).toEqual([true, false]);
  expect(of('A | A | R')).toEqual([false, false]);
  expect(of('A (by day) | R |')).toEqual([false, false]);
  expect(of('C | R | I')).toEqual([false, false]);
});

test('a layer carries, takes part or is involved by what its roles hold at all times', () => {
  const of = (cells: string) => {
    const { row, reading } = rowOf(cells);
    const parts = {
      carries: ownership.carries,
      takesPart: ownership.takesPart,
      involves: ownership.involves,
    };
    return Object.entries(parts)
      .filter(([, has]) => has(row, PLATFORM, reading))
      .map(([name]) => name);
  };
  expect(of('A | R |')).toEqual(['carries', 'takesPart', 'involves']);
  expect(of('R | A |')).toEqual(['carries', 'takesPart', 'involves']);
  expect(of('C | A |')).toEqual(['takesPart', 'involves']);
  expect(of('I | A |')).toEqual(['involves']);
  expect(of(' | A | C')).toEqual([]);
  for (const letter of ['A', 'R', 'C', 'I']) expect(of(`${letter} (by day) | A |`), letter).toEqual([]);
  // A condition of another role changes nothing.
  expect(of('C | A (by day) |')).toEqual(['takesPart', 'involves']);
  expect(of('I | A (by day) |')).toEqual(['involves']);
});

test('the roles of layers are those in one of them, and a list of one layer is always the same', () => {
  const { reading, names } = rowOf('A | R | I');
  expect(names([...ownership.rolesOf(PLATFORM, reading)])).toBe('Architect');
  expect(names([...ownership.rolesOf([...PLATFORM, ...APPLICATION], reading)])).toBe('Architect,Engineer');
  expect(
    ownership.ofLayers(
      reading.roles.map(({ id }) => id),
      APPLICATION,
      reading,
    ),
  ).toBe(true);
  expect(
    ownership.ofLayers(
      reading.roles.map(({ id }) => id),
      ['vendor'],
      reading,
    ),
  ).toBe(false);
  expect(ownership.only('data')).toBe(ownership.only('data'));
  expect(ownership.only('data')).toEqual(['data']);
});
