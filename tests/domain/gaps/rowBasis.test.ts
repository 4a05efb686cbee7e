import { expect, test } from 'vitest';
import {
  type LetterBasis,
  letterBasis,
  letterSource,
  rowBasis,
} from '../../../src/domain/gaps/tables/rowBasis';
import type { Activity, Role } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import cloud from '../../../src/domain/templates/cloud';
import { templateMatrix } from '../../support/templateMatrix';

const matrix = await templateMatrix(cloud);
const rowOf = (origin: string): Activity => {
  const found = Object.values<Activity>(matrix.activities).find((one) => one.origin === origin);
  if (!found) throw new Error(`No row is ${origin}.`);
  return found;
};
const roleOf = (code: string): Role => {
  const found = Object.values<Role>(matrix.roles).find(({ origin }) => origin === code);
  if (!found) throw new Error(`No role is ${code}.`);
  return found;
};
const basisOf = (activity: Activity, code: string, letter: string) =>
  letterBasis(activity, roleOf(code), letter, matrix.scheme);

test('a row of a template tells what it rests on, in words a reader knows', () => {
  expect(rowBasis(rowOf('plan-platform-feasibility'))).toEqual({
    basis: 'stated',
    source: '“Cloud architect and software engineer”, line 76',
  });
  expect(rowBasis(rowOf('gov-cost-owner'))?.basis).toBe('default');
});

test.each<[string, string, string, LetterBasis]>([
  ['plan-platform-feasibility', 'CA', 'A', 'stated'],
  ['plan-platform-feasibility', 'SE', 'C', 'default'],
  ['gov-cost-owner', 'EM', 'A', 'default'],
  // The article says who owns it, and only implies who does it.
  ['rel-env-promotion', 'CA', 'A', 'stated'],
  ['rel-env-promotion', 'PE', 'R', 'implied'],
  ['rel-env-promotion', 'PE', 'A', 'own'],
  ['plan-platform-feasibility', 'SE', 'A', 'own'],
])('%s: %s as %s is %s', (origin, code, letter, basis) => {
  expect(basisOf(rowOf(origin), code, letter)).toBe(basis);
});

test('a letter that the product chose is our suggestion, also where the template says nothing', () => {
  const row = rowOf('plan-platform-feasibility');
  const engineer = roleOf('SE');
  expect(basisOf({ ...row, suggested: { [engineer.id]: true } }, 'SE', 'A')).toBe('default');
});

test('a row that a person wrote, or from a template unknown here, rests on nothing we know of', () => {
  const [own] = Object.values<Activity>(matrixFromSketch('| Clerk\nPay | A').activities);
  expect(own && rowBasis(own)).toBeUndefined();
  expect(rowBasis({ ...rowOf('gov-cost-owner'), origin: 'of-tomorrow' })).toBeUndefined();
});

test('a letter that rests on another line than its row names that line', () => {
  const row = rowOf('rel-env-promotion');
  expect(rowBasis(row)?.source).toMatch(/line 102$/);
  expect(letterSource(row, roleOf('PE'))).toBe('“Cloud architect and software engineer”, line 71');
  expect(letterSource(row, roleOf('CA'))).toBeUndefined();
});

test('what a source states or implies of a row does not look suggested, and what it leaves open does', () => {
  expect(rowOf('rel-env-promotion').suggested).toBeUndefined();
  expect(Object.keys(rowOf('jr-operational-cost').suggested ?? {})).toContain(roleOf('EM').id);
});
