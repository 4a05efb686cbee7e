// The canonical text: the same matrix gives the same bytes, and a small change of the matrix is a small change of lines.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setCodes } from '../../../src/domain/edits/setCodes';
import type { Activity, Matrix } from '../../../src/domain/matrix/matrix';
import { matrixFromSaved } from '../../../src/domain/matrix/saved';
import type { Codes } from '../../../src/domain/matrix/scheme/codes';
import { templateList } from '../../../src/domain/starting/templateList';
import { canonicalText } from '../../../src/exchange/canonical/canonicalText';
import { afterEdit } from '../../support/edits';
import { fullMatrix } from '../../support/fullMatrix';
import { largeMatrix } from '../../support/largeMatrix';
import { playedMatrix, smallMatrix } from '../../support/playedMatrix';
import { tries } from '../../support/strength';
import { templateMatrix } from '../../support/templateMatrix';
import { arbitraryMatrix } from '../arbitraryMatrix';
import { expectSameBytes } from './sameBytes';

const read = (text: string) => matrixFromSaved(JSON.parse(text));

// For every file of the import corpus: in corpus.test.ts, which reads them.
describe('written, read and written again it is the same bytes', () => {
  test.each(templateList.map((template) => [template.id, template] as const))(
    'for the template %s',
    async (_, template) => expectSameBytes(await templateMatrix(template)),
  );

  test('for a matrix in which every field is filled in, and for a large one', async () => {
    await expectSameBytes(fullMatrix);
    await expectSameBytes(largeMatrix(1_000, 50));
  });

  test('for names of any kind', async () => {
    await fc.assert(fc.asyncProperty(arbitraryMatrix, expectSameBytes), {
      numRuns: tries({ daily: 20, thorough: 150 }),
    });
  });

  test('after random sessions', async () => {
    for (let seed = 0; seed < tries({ daily: 30, thorough: 200 }); seed += 1) {
      const matrix = playedMatrix(smallMatrix, seed, 12);
      const text = canonicalText(matrix);
      // What the door mends, such as a lead who was removed, is mended once.
      const mended = canonicalText(read(text).matrix);
      expect(canonicalText(read(mended).matrix)).toBe(mended);
    }
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

test('it does not depend on the order of maps', () => {
  for (const matrix of [fullMatrix, largeMatrix(50, 9), playedMatrix(smallMatrix, 7, 40)])
    expect(canonicalText(reversed(matrix) as Matrix)).toBe(canonicalText(matrix));
});

test('empty maps that come and go are the same as absent ones', () => {
  const [row] = Object.values<Activity>(smallMatrix.activities);
  if (!row) throw new Error('The small matrix has rows.');
  const { conditions: _, ...without } = row;
  const put = (activity: Activity) => ({
    ...smallMatrix,
    activities: { ...smallMatrix.activities, [row.id]: activity },
  });
  expect(canonicalText(put({ ...without, conditions: {} }))).toBe(canonicalText(put(without)));
});

test('fields of a later version stay', () => {
  const later = { ...fullMatrix, zeta: { b: 1, a: [2] } } as Matrix;
  const text = canonicalText(later);
  expect(text).toContain('"zeta": {"a":[2],"b":1}');
  expect(canonicalText(read(text).matrix)).toBe(text);
});

test('it ends with one line feed, has no other line ends and no mark at its beginning', () => {
  const text = canonicalText(fullMatrix);
  expect(text).toMatch(/^\{\n/);
  expect(text).toMatch(/[^\n]\n$/);
  expect(text).not.toContain('\r');
});

const linesOf = (matrix: Matrix) => canonicalText(matrix).split('\n');

/** How many lines only one of the two has. */
function changedLines(before: Matrix, after: Matrix): { gone: number; come: number } {
  const [was, is] = [linesOf(before), linesOf(after)];
  const only = (lines: string[], others: string[]) => {
    const left = new Map<string, number>();
    for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
    return lines.filter((line) => {
      const count = left.get(line) ?? 0;
      left.set(line, count - 1);
      return count <= 0;
    }).length;
  };
  return { gone: only(was, is), come: only(is, was) };
}

describe('one change is as few lines as can be', () => {
  const [row, next] = Object.values<Activity>(smallMatrix.activities);
  const [role] = Object.values(smallMatrix.roles);
  if (!row || !next || !role) throw new Error('The small matrix has rows and roles.');

  test('a letter is one line', () => {
    const cell = { activityId: row.id, roleId: role.id };
    const after = afterEdit(smallMatrix, setCodes(smallMatrix, [cell], 'C' as Codes));
    expect(changedLines(smallMatrix, after)).toEqual({ gone: 1, come: 1 });
  });

  test('a setting is one line', () => {
    const after = { ...smallMatrix, settings: { ...smallMatrix.settings, customers: false } };
    expect(changedLines(smallMatrix, after)).toEqual({ gone: 1, come: 1 });
  });

  test('a row more is its line and a comma', () => {
    const { [row.id]: _, ...rest } = smallMatrix.activities;
    const without = { ...smallMatrix, activities: rest } as Matrix;
    expect(changedLines(without, smallMatrix)).toEqual({ gone: 0, come: 2 });
  });

  test('between two neighbours is a line that neither of them changes', () => {
    const lines = linesOf(smallMatrix);
    const at = (id: string) => lines.findIndex((line) => line.startsWith(` "${id}"`));
    expect([at(row.id), at(next.id)].every((line) => line > 0)).toBe(true);
    expect(Math.abs(at(row.id) - at(next.id))).toBe(2);
  });
});
