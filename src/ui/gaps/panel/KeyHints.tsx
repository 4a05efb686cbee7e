/** The keys of the panel, for those who have a keyboard. */
import { Keys } from '../../parts/Keys';
import styles from './KeyHints.module.css';

const HINTS = [
  { keys: 'F9', does: 'next gap' },
  { keys: 'Enter', does: 'apply the first fix' },
  { keys: 'C', does: 'choose' },
  { keys: 'H', does: 'why' },
  { keys: 'W', does: 'waive' },
  { keys: 'Esc', does: 'back to the matrix' },
] as const;

export function KeyHints() {
  return (
    <p className={styles.hints}>
      {HINTS.map(({ keys, does }) => (
        <span key={keys} className={styles.hint}>
          <Keys keys={keys} /> {does}
        </span>
      ))}
    </p>
  );
}
