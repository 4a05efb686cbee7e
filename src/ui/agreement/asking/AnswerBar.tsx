/** What was answered as one bar: confirmed, changed, refused, open. The words beside it say the same. */
import type { Counts } from '../../../domain/rounds/overview';
import styles from './AnswerBar.module.css';

const PARTS = ['yes', 'changed', 'notMe', 'open'] as const;

export function AnswerBar({ counts, large = false }: { counts: Counts; large?: boolean }) {
  return (
    <span className={styles.bar} data-large={large || undefined} aria-hidden>
      {PARTS.map((part) =>
        counts[part] > 0 ? (
          <span key={part} className={styles[part]} style={{ flexGrow: counts[part] }} />
        ) : null,
      )}
    </span>
  );
}
