/** What another form of the matrix has differently: in short, and one by one. */
import { alignedInSlices } from '../../domain/compare/aligned';
import type { Offer } from '../../domain/compare/offer';
import { offersInSlices, type Scope } from '../../domain/compare/offersBetween';
import { shiftInSlices } from '../../domain/compare/ownershipShift';
import type { Matrix } from '../../domain/matrix/matrix';
import { sameValue } from '../../domain/matrix/sameValue';
import type { Slices } from '../../domain/matrix/slices';
import { OfferList } from '../offers/OfferList';
import { useSliced } from '../session/useSliced';
import styles from './CompareScreen.module.css';

interface Found {
  readonly offers: readonly Offer[];
  readonly shift: readonly string[];
}

interface DifferencesProps {
  current: Matrix;
  other: Matrix;
  name: string;
  scope: Scope;
}

export function Differences({ current, other, name, scope }: DifferencesProps) {
  const found = useDifferences(current, other, scope);
  if (!found) return <p role="status">Comparing with “{name}” …</p>;
  const { offers, shift } = found;
  const letters = sameValue(current.scheme.codes, other.scheme.codes) ? null : (
    <p>
      “{name}” uses {other.scheme.name}, this matrix uses {current.scheme.name}. Cells with letters found in
      only one of them are not compared. Change the letters of one matrix to compare everything.
    </p>
  );
  if (offers.length === 0) return letters ?? <p>No differences. “{name}” is the same as this matrix.</p>;
  return (
    <>
      {letters}
      {shift.length > 0 ? (
        <section aria-label="Summary" className={styles.short}>
          <h2>Summary</h2>
          <ul>
            {shift.slice(0, 12).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {shift.length > 12 ? <p>and {shift.length - 12} more.</p> : null}
        </section>
      ) : null}
      <OfferList offers={offers} name={name} title="Differences" one="difference" many="differences" />
    </>
  );
}

/** Null: still comparing. In slices, because two large matrices would hold the page for seconds. */
function useDifferences(current: Matrix, other: Matrix, scope: Scope): Found | null {
  return useSliced(() => foundInSlices(current, other, scope), [current, other, scope]);
}

function* foundInSlices(current: Matrix, other: Matrix, scope: Scope): Slices<Found> {
  const aligned = yield* alignedInSlices(current, other);
  const offers = yield* offersInSlices(current, aligned, scope);
  const shift = yield* shiftInSlices(current, aligned);
  return { offers, shift };
}
