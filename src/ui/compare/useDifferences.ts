/** What another form of a matrix has differently, found in slices: two large matrices would hold the page for seconds. */
import { useEffect, useMemo, useState } from 'react';
import { alignedInSlices } from '../../domain/compare/aligned';
import type { Offer } from '../../domain/compare/offer';
import { offersInSlices, type Scope } from '../../domain/compare/offersBetween';
import { shiftInSlices } from '../../domain/compare/ownershipShift';
import type { Slices } from '../../domain/compare/slices';
import type { Matrix } from '../../domain/matrix/matrix';

interface Found {
  readonly offers: readonly Offer[];
  readonly shift: readonly string[];
}

/** Most comparisons are done within the first slice, and then nobody sees that it takes time. */
const FIRST_SLICE = 25;
const SLICE = 12;

/** Null: still comparing. */
export function useDifferences(current: Matrix, other: Matrix, scope: Scope): Found | null {
  const search = useMemo(() => startSearch(current, other, scope), [current, other, scope]);
  const [, setRound] = useState(0);
  // Time is outside React: the rest is done while the page has nothing else to do.
  useEffect(() => {
    if (search.found) return;
    let timer = setTimeout(function goOn() {
      search.goOn(SLICE);
      if (search.found) setRound((round) => round + 1);
      else timer = setTimeout(goOn);
    });
    return () => clearTimeout(timer);
  }, [search]);
  return search.found;
}

function startSearch(current: Matrix, other: Matrix, scope: Scope) {
  const slices = foundInSlices(current, other, scope);
  const search = {
    found: null as Found | null,
    goOn(milliseconds: number): void {
      const end = performance.now() + milliseconds;
      while (!search.found && performance.now() < end) {
        const step = slices.next();
        if (step.done) search.found = step.value;
      }
    },
  };
  search.goOn(FIRST_SLICE);
  return search;
}

function* foundInSlices(current: Matrix, other: Matrix, scope: Scope): Slices<Found> {
  const aligned = yield* alignedInSlices(current, other);
  const offers = yield* offersInSlices(current, aligned, scope);
  const shift = yield* shiftInSlices(current, aligned);
  return { offers, shift };
}
