import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stableLines } from '../../../../src/ui/grid/pool/domOrder';

test('after scrolling down the rows that stayed need not move, and neither after scrolling up', () => {
  expect([...stableLines([30, 31, 3, 4, 5, 6], undefined)].sort()).toEqual([3, 4, 5, 6]);
  expect([...stableLines([3, 4, 5, 6, 1, 2], undefined)].sort()).toEqual([3, 4, 5, 6]);
});

test('the focused row stays, whatever it costs', () => {
  expect(stableLines([9, 1, 2, 3, 4], 9)).toEqual(new Set([9]));
});

test('what stays rises, and the pinned one is always among it', () => {
  const numbers = fc.uniqueArray(fc.nat(99), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(numbers, fc.nat(), (order, pick) => {
      const pinned = order[pick % order.length];
      const kept = stableLines(order, pinned);
      const line = order.filter((number) => kept.has(number));
      expect(line).toEqual([...line].sort((one, other) => one - other));
      expect(kept.has(pinned ?? -1)).toBe(true);
    }),
  );
});
