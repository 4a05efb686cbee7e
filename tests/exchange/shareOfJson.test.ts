// How far the reading of JSON is: never back, and never beyond the whole, which once was told as 20000%.
import { expect, it } from 'vitest';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { savedFromMatrix } from '../../src/domain/matrix/saved';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { openedFromSaved } from '../../src/exchange/tables/json';
import { fullMatrix } from '../support/fullMatrix';
import { largeMatrix } from '../support/largeMatrix';
import { countedIds } from '../support/memorySession';

function sharesOf(matrix: Matrix): readonly number[] {
  const shares: number[] = [];
  openedFromSaved(savedFromMatrix(matrix), 'JSON', {
    newId: countedIds('read'),
    onShare: (share) => void shares.push(share),
  });
  return shares;
}

it.each([
  ['a small matrix', matrixFromSketch('| Clerk\nPay invoice | RA')],
  ['one with something in every collection', fullMatrix],
  ['a large one', largeMatrix(1_000, 20)],
])('of %s', (_, matrix) => {
  const shares = sharesOf(matrix);
  expect(shares.length).toBeGreaterThan(0);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
});

it('of a large matrix the last part comes near its end', () => {
  expect(Math.max(...sharesOf(largeMatrix(1_000, 20)))).toBeGreaterThan(0.5);
});
