// Written, read and written again a matrix is the same bytes.
import { expect } from 'vitest';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { canonicalText } from '../../../src/exchange/canonical/canonicalText';
import { readFile } from '../reading';

export async function expectSameBytes(matrix: Matrix): Promise<void> {
  const text = canonicalText(matrix);
  const { matrix: back, problems } = await readFile(text, 'file.answerable.json');
  expect(problems).toEqual([]);
  expect(canonicalText(back)).toBe(text);
}
