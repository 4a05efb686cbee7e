import { expect, test } from 'vitest';
import { isBegun } from '../../../src/domain/matrix/isBegun';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';

test('letters can be given where there are rows and roles, whatever was asked before', () => {
  const [one, other] = [matrixFromSketch('| Clerk\nPay | R'), matrixFromSketch('| Board\nHire | A')];
  const noRows = { ...one, activities: {} };
  const noRoles = { ...other, roles: {} };
  const asked = [one, noRows, other, noRoles, one, { ...one, roles: {} }, other];
  expect(asked.map(isBegun)).toEqual([true, false, true, false, true, false, true]);
});
