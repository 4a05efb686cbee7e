import { expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import { PLAIN_CHOICE } from '../../../src/exchange/codec';
import { refuseLongPaper } from '../../../src/ui/exchange/paperBound';
import { largeMatrix } from '../../support/largeMatrix';

const request = {
  matrix: largeMatrix(700, 100, 0),
  choice: PLAIN_CHOICE,
  gaps: [],
  today: '2026-11-21' as CalendarDate,
};

it('refuses more cells than a browser lays out, and says by how many', () => {
  expect(() => refuseLongPaper(request)).toThrow(
    'On paper this matrix would have 70,000 cells, 10,000 more than the 60,000 that a browser prints.',
  );
});

it('counts what goes onto paper, not what the matrix has', () => {
  const roleIds = Object.values(request.matrix.roles)
    .slice(0, 85)
    .map(({ id }) => id);
  expect(() => refuseLongPaper({ ...request, choice: { ...PLAIN_CHOICE, roleIds } })).not.toThrow();
});
