/** Matrices that were deleted and can still be restored. Loaded where there are some. */
import type { DeletedEntry } from '../../session/library';
import { BareList } from '../parts/BareList';
import { Button } from '../parts/Button';
import { counted } from '../parts/counted';
import { notify } from '../parts/Toast';
import { attempt } from '../session/attempt';
import { useLibrary } from '../session/LibraryContext';
import { agoInWords } from './agoInWords';
import styles from './DeletedList.module.css';

interface DeletedListProps {
  entries: readonly DeletedEntry[];
  now: number;
}

export default function DeletedList({ entries, now }: DeletedListProps) {
  const library = useLibrary();
  const deleteForGood = async ({ id, name }: DeletedEntry) => {
    await library.removeForGood(id);
    notify({ message: `“${name}” was deleted for good.` });
  };
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
            <Button
              size="small"
              aria-label={`Restore ${entry.name}`}
              onClick={() => attempt(library.restore(entry.id))}
            >
              Restore
            </Button>
            <Button
              size="small"
              look="quiet"
              aria-label={`Delete now: ${entry.name}`}
              onClick={() => attempt(deleteForGood(entry))}
            >
              Delete now
            </Button>
          </li>
        ))}
      </BareList>
    </details>
  );
}
