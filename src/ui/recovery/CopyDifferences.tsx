/** What the copy of a matrix has differently, place by place. */
import type { Difference } from '../../domain/compare/whatDiffers';
import { BareList } from '../parts/BareList';
import styles from './Recovery.module.css';

/** Differences that are listed. */
const SHOWN = 12;

export function CopyDifferences({ of }: { of: readonly Difference[] }) {
  if (of.length === 0) return <p className={styles.facts}>The copy has the same contents.</p>;
  return (
    <>
      <p className={styles.facts}>In the copy:</p>
      <BareList className={styles.differences} label="What the copy has differently">
        {of.slice(0, SHOWN).map(({ place, words }) => (
          <li key={`${place} ${words}`}>
            <strong>{place}</strong> {words}
          </li>
        ))}
      </BareList>
      {of.length > SHOWN ? <p className={styles.facts}>And {of.length - SHOWN} more.</p> : null}
    </>
  );
}
