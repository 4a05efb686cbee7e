/** What another form of the matrix has differently: in short, and one by one. */
import type { Scope } from '../../domain/compare/offersBetween';
import type { Matrix } from '../../domain/matrix/matrix';
import { sameValue } from '../../domain/matrix/sameValue';
import styles from './CompareScreen.module.css';
import { OfferList } from './OfferList';
import { useDifferences } from './useDifferences';

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
      “{name}” is written in {other.scheme.name}, this matrix in {current.scheme.name}. Cells with letters
      that only the other has are not compared; change the scheme of one of them first to see all.
    </p>
  );
  if (offers.length === 0) return letters ?? <p>No difference: “{name}” says the same as this matrix.</p>;
  return (
    <>
      {letters}
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
