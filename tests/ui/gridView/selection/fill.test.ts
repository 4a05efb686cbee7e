import { expect, test } from 'vitest';
import { filled } from '../../../../src/ui/gridView/selection/fill';
import type { Area } from '../../../../src/ui/gridView/selection/selection';
import { openGrid } from '../../../support/openGrid';

const grid = openGrid(`
        | Ann             | Bob | Cyd
  ## Month
  Pay   | R (at the gate) | A   |
  Chase |                 | C   |
  ## Year
  Close |                 |     |
  Sign  |                 |     |  `);
const { layout } = grid.view.store.getState();
const area = (top: number, bottom: number, left: number, right: number): Area => ({
  top,
  bottom,
  left,
  right,
});

/** `Chase Ann: R (at the gate)`, in the order in which they are written. Row 0 and row 3 are sections. */
function written(source: Area, target: Area): string[] {
  const { activities, roles } = grid.matrix();
  return filled(grid.matrix(), layout, source, target).map(
    ({ activityId, roleId, codes, condition }) =>
      `${activities[activityId]?.name} ${roles[roleId]?.name}: ${codes}${condition ? ` (${condition})` : ''}`,
  );
}

test('every cell but the source gets its content, with when it holds, and section rows are passed over', () => {
  expect(written(area(1, 1, 0, 0), area(1, 5, 0, 0))).toEqual([
    'Chase Ann: R (at the gate)',
    'Close Ann: R (at the gate)',
    'Sign Ann: R (at the gate)',
  ]);
});

test('the source is never written to, wherever in the target it lies', () => {
  for (const target of [area(1, 4, 0, 2), area(1, 5, 0, 1)])
    expect(written(area(1, 2, 0, 1), target).filter((one) => /^(Pay|Chase) (Ann|Bob)/.test(one))).toEqual([]);
  expect(written(area(1, 2, 0, 1), area(1, 2, 0, 1))).toEqual([]);
});

test('a pattern of two rows goes on downwards and upwards', () => {
  expect(written(area(1, 2, 1, 1), area(1, 5, 1, 1))).toEqual(['Close Bob: A', 'Sign Bob: C']);
  expect(written(area(4, 5, 1, 1), area(1, 5, 1, 1)).map((one) => one.split(':')[0])).toEqual([
    'Pay Bob',
    'Chase Bob',
  ]);
});

test('a pattern goes on to the right and to the left', () => {
  expect(written(area(1, 1, 0, 1), area(1, 1, 0, 2))).toEqual(['Pay Cyd: R (at the gate)']);
  expect(written(area(1, 1, 1, 2), area(1, 1, 0, 2))).toEqual(['Pay Ann: ']);
});

test('a source without an activity or without a role fills nothing', () => {
  expect(written(area(0, 0, 0, 0), area(0, 5, 0, 0))).toEqual([]);
  expect(written(area(1, 1, -1, -1), area(1, 5, -1, -1))).toEqual([]);
});
