/** Matrices that were deleted and can still be restored. Loaded where there are some. */
import type { DeletedEntry } from '../../session/library';
import { BareList } from '../parts/BareList';
import { Button } from '../parts/Button';
import { counted } from '../parts/counted';
import { agoInWords } from './agoInWords';
import styles from './DeletedList.module.css';

interface DeletedListProps {
  entries: readonly DeletedEntry[];
  now: number;
  onRestore(entry: DeletedEntry): void;
  onDelete(entry: DeletedEntry): void;
}

export default function DeletedList({ entries, now, onRestore, onDelete }: DeletedListProps) {
  return (
    <details className={styles.deleted}>
      <summary className={styles.summary}>Deleted ({entries.length})</summary>
      <p className={styles.words}>
        A deleted matrix stays in this browser, with its second copies, for 30 days on which you use
        Answerable. Then it is deleted for good.
      </p>
      <BareList className={styles.list} label="Deleted matrices">
        {entries.map((entry) => (
          <li key={entry.id} className={styles.row}>
            <bdi className={styles.name}>{entry.name}</bdi>
            <span className={styles.facts}>
              deleted {agoInWords(entry.deletedAt, Math.max(now, entry.deletedAt))} ·{' '}
              {counted(entry.daysLeft, 'day')} left
            </span>
            <Button size="small" aria-label={`Restore ${entry.name}`} onClick={() => onRestore(entry)}>
              Restore
            </Button>
            <Button
              size="small"
              look="quiet"
              aria-label={`Delete now: ${entry.name}`}
              onClick={() => onDelete(entry)}
            >
              Delete now
            </Button>
          </li>
        ))}
      </BareList>
    </details>
  );
}
