import { expect, it } from 'vitest';
import type { MatrixId } from '../../../src/domain/matrix/ids';
import { changedBefore } from '../../../src/ui/compare/changedBefore';

const [old, now, away] = ['old', 'now', 'away'] as MatrixId[] as [MatrixId, MatrixId, MatrixId];
const ENTRIES = [
  { id: now, changedAt: 2 },
  { id: old, changedAt: 1 },
];

it('knows the matrix that was changed earlier, and says nothing of one that is not listed', () => {
  expect(changedBefore(ENTRIES, old, now)).toBe(true);
  expect(changedBefore(ENTRIES, now, old)).toBe(false);
  expect(changedBefore(ENTRIES, away, now)).toBe(false);
  expect(changedBefore(ENTRIES, old, away)).toBe(false);
});
