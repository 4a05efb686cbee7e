// What a round may ask: at least one person, and no more of one person than a matrix can hold.
import { expect, test } from 'vitest';
import { startRound } from '../../../src/domain/edits/startRound';
import type { Round } from '../../../src/domain/matrix/agreement';
import { MATRIX_BOUNDS } from '../../../src/domain/matrix/bounds';
import type { ActivityId, PersonId, RoundId } from '../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { memorySession, TODAY } from '../../support/memorySession';

const ann = idOf<PersonId>('Ann');
const refusalOf = (rows: number | undefined) => {
  const activityIds = Array.from({ length: rows ?? 0 }, (_, row) => idOf<ActivityId>(`Activity ${row}`));
  const asked = rows === undefined ? {} : { [ann]: { personId: ann, name: 'Ann', activityIds } };
  const id = idOf<RoundId>('round');
  const round = {
    id,
    kind: 'confirmation',
    title: 'May',
    on: TODAY,
    asked,
    answers: {},
    settled: {},
  } as Round;
  const outcome = memorySession(matrixFromSketch(' | Clerk\nPay | R')).run(startRound(round));
  return outcome.done ? undefined : outcome.refusal;
};

test('nobody to ask is refused', () => {
  expect(refusalOf(undefined)).toBe('Choose activities whose people are known. There is nobody to ask.');
});

test('one person is asked about as many activities as can be kept, and not one more', () => {
  expect(refusalOf(MATRIX_BOUNDS.entries)).toBeUndefined();
  expect(refusalOf(MATRIX_BOUNDS.entries + 1)).toBe(
    'Ann would be asked about 5001 activities. Choose fewer: 5000 is the most for one person.',
  );
});
