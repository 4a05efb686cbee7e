/** A bar of codes, each as long as it is often held. Colour and outline follow what a code counts as. */
import type { DrawnCode } from '../figures/drawnCodes';
import styles from './StackedBar.module.css';

interface StackedBarProps {
  counts: readonly number[];
  codes: readonly DrawnCode[];
  /** The longest bar beside it fills the room. */
  largest: number;
}

export function StackedBar({ counts, codes, largest }: StackedBarProps) {
  return (
    <span className={styles.bar} aria-hidden>
      {codes.map(({ letter, meaning, place }) => {
        const count = counts[place] ?? 0;
        if (count === 0) return null;
        const width = `${(count / Math.max(1, largest)) * 100}%`;
        return <span key={letter} className={`${styles.part} ${styles[meaning]}`} style={{ width }} />;
      })}
    </span>
  );
}
