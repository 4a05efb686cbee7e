import { expect, test } from 'vitest';
import type { ActivityId } from '../../../src/domain/matrix/ids';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { clashInWords } from '../../../src/domain/merge/clashInWords';
import { comparedPlaces } from '../../../src/domain/merge/comparedPlaces';

const matrix = matrixFromSketch(`
                  | Lead
    Split: ours a | A`);
const pay = idOf<ActivityId>('Split: ours a');

function titleFor(path: readonly string[], ours: unknown, theirs: unknown, now: Matrix = matrix): string {
  const clash = { path, base: 'Before', ours, theirs };
  const words = clashInWords(clash, { base: now, ours: now, theirs: now });
  return comparedPlaces([{ ...clash, words }], now)[0]?.title ?? '';
}

test.each([
  [['activities', pay, 'notes'], 'Both sides changed the notes of activity “Split: ours a”.'],
  [['subtitle'], 'Both sides changed the subtitle of the matrix.'],
  [['settings', 'rules', 'stale'], 'Both sides changed the setting “rules > stale”.'],
])('the title of %j names the whole place and nothing that a version says', (path, title) => {
  expect(titleFor(path, 'Theirs: ours “x”', 'Another')).toBe(title);
});

test('an entry that one side deleted is named without what stays', () => {
  expect(titleFor(['activities', pay], undefined, { name: 'Split' })).toBe(
    'We deleted activity “Split: ours a”, and they changed it.',
  );
});
