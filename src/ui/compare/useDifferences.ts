/** What another form of a matrix has differently, found in slices: two large matrices would hold the page for seconds. */
import { alignedInSlices } from '../../domain/compare/aligned';
import type { Offer } from '../../domain/compare/offer';
import { offersInSlices, type Scope } from '../../domain/compare/offersBetween';
import { shiftInSlices } from '../../domain/compare/ownershipShift';
import type { Matrix } from '../../domain/matrix/matrix';
import type { Slices } from '../../domain/matrix/slices';
import { useSliced } from '../session/useSliced';

interface Found {
  readonly offers: readonly Offer[];
  readonly shift: readonly string[];
}

/** Null: still comparing. */
export function useDifferences(current: Matrix, other: Matrix, scope: Scope): Found | null {
  return useSliced(() => foundInSlices(current, other, scope), [current, other, scope]);
}

function* foundInSlices(current: Matrix, other: Matrix, scope: Scope): Slices<Found> {
  const aligned = yield* alignedInSlices(current, other);
  const offers = yield* offersInSlices(current, aligned, scope);
  const shift = yield* shiftInSlices(current, aligned);
  return { offers, shift };
}
