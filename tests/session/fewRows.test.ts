import { describe, expect, test } from 'vitest';
import type { ActivityId } from '../../src/domain/matrix/ids';
import type { Activity, Matrix } from '../../src/domain/matrix/matrix';
import { withFew, withOnly, withRows } from '../../src/session/fewRows';
import { largeMatrix } from '../support/largeMatrix';

const rowsOf = ({ activities }: Matrix) => Object.values<Activity>(activities);
const [one, other] = Object.keys(largeMatrix(5, 3).activities) as [ActivityId, ActivityId];

function renamed(matrix: Matrix, id: ActivityId, name: string): Matrix {
  const activity = matrix.activities[id] as Activity;
  return withRows(matrix, new Map([[id, { ...activity, name }]]));
}

describe('a copy with few other rows', () => {
  test('has those rows in their places, and all the others as they were', () => {
    const before = largeMatrix(5, 3);
    const after = renamed(before, other, 'Other');
    expect(rowsOf(after).map(({ name }) => name)).toEqual([
      'Activity 1',
      'Other',
      'Activity 3',
      'Activity 4',
      'Activity 5',
    ]);
    expect(after.activities[one]).toBe(before.activities[one]);
    expect(before.activities[other]?.name).toBe('Activity 2');
  });

  test('holds nothing of a copy that was made of the same matrix before', () => {
    const before = largeMatrix(5, 3);
    const first = renamed(before, one, 'First');
    const second = renamed(first, other, 'Second');
    const apart = renamed(before, other, 'Apart');
    const again = renamed(first, one, 'Again');
    expect([first, second, apart, again].map((matrix) => rowsOf(matrix)[0]?.name)).toEqual([
      'First',
      'First',
      'Activity 1',
      'Again',
    ]);
    expect([first, second, apart, again].map((matrix) => rowsOf(matrix)[1]?.name)).toEqual([
      'Activity 2',
      'Second',
      'Apart',
      'Activity 2',
    ]);
  });

  test.each([
    ['a row that was not there', { ['activity-new' as ActivityId]: {} as Activity }],
    ['no row any more', {}],
  ])('is refused with %s', (_, activities) => {
    const matrix = largeMatrix(5, 3);
    const few = withOnly(matrix, [one]);
    expect(() => withFew(matrix, few, { ...few, activities })).toThrow('neither add rows nor take any away');
  });
});
