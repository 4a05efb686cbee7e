/** What another form of the matrix has differently: in short, and one by one. */
import { useMemo } from 'react';
import { alignedTo } from '../../domain/compare/aligned';
import { offersBetween, type Scope } from '../../domain/compare/offersBetween';
import { ownershipShift } from '../../domain/compare/ownershipShift';
import type { Matrix } from '../../domain/matrix/matrix';
import styles from './CompareScreen.module.css';
import { OfferList } from './OfferList';

interface DifferencesProps {
  current: Matrix;
  other: Matrix;
  name: string;
  scope: Scope;
}

export function Differences({ current, other, name, scope }: DifferencesProps) {
  // Comparing two large matrices takes a while, so it is done once per version of them.
  const { offers, shift } = useMemo(() => {
    const aligned = alignedTo(current, other);
    return { offers: offersBetween(current, aligned, scope), shift: ownershipShift(current, aligned) };
  }, [current, other, scope]);

  if (offers.length === 0) return <p>No difference: "{name}" says the same as this matrix.</p>;
  return (
    <>
      {shift.length > 0 ? (
        <section aria-label="In short" className={styles.short}>
          <h2>In short</h2>
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
