// The worked examples of Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011), and what holds for any answers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, pairwiseAgreement } from '../../../src/domain/agreement/krippendorff';

/** Each text is one observer; a dot is a missing answer. */
function unitsOf(...observers: string[]): string[][] {
  const rows = observers.map((row) => row.split(' '));
  return (rows[0] ?? []).map((_, unit) =>
    rows.map((row) => row[unit] ?? '.').filter((value) => value !== '.'),
  );
}

describe('Krippendorff’s alpha of the published examples', () => {
  it.each([
    ['binary, two observers', ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'], 0.095],
    ['nominal, two observers', ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'], 0.692],
    [
      'nominal, four observers with missing answers',
      [
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ],
      0.743,
    ],
  ])('%s', (_, observers, alpha) => {
    expect(krippendorffAlpha(unitsOf(...observers))).toBeCloseTo(alpha, 3);
  });

  it('is not defined where no two people answered the same', () => {
    expect(krippendorffAlpha([])).toBeUndefined();
    expect(krippendorffAlpha([['A'], ['R'], []])).toBeUndefined();
  });
});

const value = fc.constantFrom('A', 'R', 'C', '');
const units = fc.array(fc.array(value, { maxLength: 6 }), { minLength: 1, maxLength: 8 });
const same = (unit: readonly string[]) => new Set(unit).size < 2;

describe('for any answers', () => {
  it('is the same in whatever order people and things come', () => {
    fc.assert(
      fc.property(units, (given) => {
        const turned = given.map((unit) => unit.toReversed()).reverse();
        expect(krippendorffAlpha(turned)).toEqual(
          krippendorffAlpha(given) === undefined
            ? undefined
            : expect.closeTo(krippendorffAlpha(given) ?? 0, 9),
        );
        for (const unit of given) expect(pairwiseAgreement(unit.toReversed())).toBe(pairwiseAgreement(unit));
      }),
    );
  });

  it('is 1 only where all who answered said the same', () => {
    fc.assert(
      fc.property(units, (given) => {
        const pairable = given.filter(({ length }) => length > 1);
        if (pairable.length === 0) return;
        expect(krippendorffAlpha(given) === 1).toBe(pairable.every(same));
        for (const unit of pairable) {
          const share = pairwiseAgreement(unit) ?? -1;
          expect(share === 1).toBe(same(unit));
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
