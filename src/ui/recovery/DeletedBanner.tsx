/** Over the screens of a matrix that was deleted in another tab while it is open in this one. */

import { Button } from '../parts/Button';
import { attempt } from '../session/attempt';
import { useLibrary } from '../session/LibraryContext';
import { useSessionState } from '../session/SessionContext';
import styles from './Recovery.module.css';

export function DeletedBanner() {
  const library = useLibrary();
  const id = useSessionState((state) => state.matrix.id);
  const deleted = useSessionState((state) => state.deleted === true);
  if (!deleted) return null;
  const bringBack = () => attempt(library.restore(id));
  return (
    <section className={styles.banner} role="alert" aria-label="Deleted in another tab">
      <p>This matrix was deleted in another tab. Your changes are still saved, and you can restore it.</p>
      <Button size="small" onClick={() => void bringBack()}>
        Restore
      </Button>
    </section>
  );
}
