// How many rows a role owns, does, carries and takes part in: each row once, whatever letters it holds there.
import { expect, test } from 'vitest';
import type { RoleId } from '../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../src/domain/reading/readMatrix';
import { TODAY } from '../../support/memorySession';

const matrix = matrixFromSketch(`
         | Ann | Bob | Cyd
  Pay    | AR  | C   | I
  Chase  | A   | R   |
  Close  | R   | A   | CI
  Report |     |     |  `);
const { tallies } = readMatrix(matrix, TODAY);
const of = (role: string) => tallies.get(idOf<RoleId>(role));

test('a row that a role both answers for and does is carried once', () => {
  expect(of('Ann')).toEqual({ owns: 2, does: 2, carries: 3, advises: 0, hears: 0, involved: 3 });
});

test('to be asked and to be told is no carrying, and two letters in one cell are one involvement', () => {
  expect(of('Bob')).toEqual({ owns: 1, does: 1, carries: 2, advises: 1, hears: 0, involved: 3 });
  expect(of('Cyd')).toEqual({ owns: 0, does: 0, carries: 0, advises: 1, hears: 2, involved: 2 });
});
