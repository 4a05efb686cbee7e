import { expect, it } from 'vitest';
import type { CalendarDate } from '../../../../src/domain/matrix/date';
import { PLAIN_CHOICE } from '../../../../src/exchange/contract/codec';
import { roleRanges } from '../../../../src/ui/exchange/exporting/PrintTable';
import { cellsOnPaper, MOST_PAPER_CELLS, paperParts } from '../../../../src/ui/exchange/exporting/paperParts';
import { largeMatrix } from '../../../support/largeMatrix';

const matrix = largeMatrix(2_000, 700, 0);
const request = { matrix, choice: PLAIN_CHOICE, gaps: [], today: '2026-11-21' as CalendarDate };

it('cuts what is too much for paper into sections, and long sections into rows', () => {
  const parts = paperParts(request);
  expect(parts.slice(0, 2).map(({ label }) => label)).toEqual([
    'Section 1, activities 1 to 85 of 100',
    'Section 1, activities 86 to 100 of 100',
  ]);
  const short = paperParts({ ...request, matrix: largeMatrix(2_000, 100, 0) });
  expect(short.map(({ label }) => label)).toEqual([
    'Section 1 – Section 6',
    'Section 7 – Section 12',
    'Section 13 – Section 18',
    'Section 19 – Section 20',
  ]);
  expect(new Set(parts.flatMap(({ activityIds }) => activityIds)).size).toBe(2_000);
  for (const { activityIds } of parts)
    expect(cellsOnPaper({ ...request, choice: { ...PLAIN_CHOICE, activityIds } })).toBeLessThanOrEqual(
      MOST_PAPER_CELLS,
    );
});

it('counts what goes onto paper, not what the matrix has', () => {
  const roleIds = Object.values(matrix.roles)
    .slice(0, 10)
    .map(({ id }) => id);
  expect(cellsOnPaper({ ...request, choice: { ...PLAIN_CHOICE, roleIds } })).toBe(20_000);
});

it('puts as many roles side by side as can be read, in groups of about the same size', () => {
  expect(roleRanges(32)).toEqual([{ from: 0, until: 32 }]);
  expect(roleRanges(100).map(({ from, until }) => until - from)).toEqual([25, 25, 25, 25]);
  expect(roleRanges(0)).toEqual([{ from: 0, until: 0 }]);
});
