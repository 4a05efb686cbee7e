// The quick look at a part may only say what its whole shape says.
import { describe, expect, it } from 'vitest';
import { fits } from '../../../src/domain/matrix/fits';
import { COLLECTIONS } from '../../../src/domain/matrix/matrix';
import { SHAPES } from '../../../src/domain/matrix/matrixShape';
import { fullMatrix } from '../../support/fullMatrix';

type Fields = { readonly [field: string]: unknown };

const parts = COLLECTIONS.flatMap((collection) =>
  Object.values<object>(fullMatrix[collection]).map((part) => [collection, part as Fields] as const),
);
/** What no field, or only some fields, may be. */
const DAMAGE = [undefined, null, 7, true, '', 'x', 'x'.repeat(20_000), [], ['x'], {}, { x: 'x' }, [7]];

describe('a part of a matrix', () => {
  it.each(parts)('fits as it was written: of %s', (collection, part) => {
    expect(fits(SHAPES[collection], part)).toBe(true);
  });

  it.each(parts)(
    'fits with one field damaged or gone only where its shape says so: of %s',
    (collection, part) => {
      for (const field of Object.keys(part)) {
        const { [field]: _, ...rest } = part;
        for (const damaged of [rest, ...DAMAGE.map((value) => ({ ...part, [field]: value }))])
          expect([field, fits(SHAPES[collection], damaged)]).toEqual([
            field,
            SHAPES[collection].safeParse(damaged).success,
          ]);
      }
    },
  );

  it('fits with fields that nobody knows', () => {
    expect(fits(SHAPES.activities, { ...parts.find(([of]) => of === 'activities')?.[1], mood: 7 })).toBe(
      true,
    );
  });

  it('fits with letters that were looked at before, in the field of letters alone', () => {
    const activity = parts.find(([of]) => of === 'activities')?.[1] ?? {};
    const letters = { '': 7 };
    const sound = { has: (map: unknown) => map === letters };
    expect(fits(SHAPES.activities, { ...activity, assignments: letters }, sound)).toBe(true);
    expect(fits(SHAPES.activities, { ...activity, conditions: letters }, sound)).toBe(false);
  });
});
