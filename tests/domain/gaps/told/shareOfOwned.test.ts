// A share of all activities that have an owner counts those that are owned under a condition too.
import { expect, test } from 'vitest';
import { exampleRows } from '../../../../src/domain/gaps/tables/exampleRows';
import { toldOf } from '../../../support/told';

const told = (often: number, conditional: number) =>
  toldOf(
    'accountable-concentration',
    exampleRows(
      'Chief | Ann | Bob',
      [often, 'A | R |'],
      [4, 'C | AR |'],
      [3, 'C |  | AR'],
      [conditional, 'C | A (over 10k) | R'],
    ),
  );

test('activities owned under a condition count among those that have an owner', () => {
  expect(told(14, 0)).toEqual([
    'should: Chief is accountable for 14 activities, 67% of all that have an owner.',
  ]);
  expect(told(14, 2)).toEqual([
    'look: Chief is accountable for 14 activities, 61% of all that have an owner.',
  ]);
});

test('half of all that have an owner is no finding, and one activity fewer makes it one', () => {
  expect(told(14, 7)).toEqual([]);
  expect(told(14, 6)).toHaveLength(1);
});
