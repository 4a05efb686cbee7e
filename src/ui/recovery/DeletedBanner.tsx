/** Over the screens of a matrix that was deleted in another tab while it is open in this one. */

import { Button } from '../parts/Button';
import { notify } from '../parts/Toast';
import { useLibrary } from '../session/LibraryContext';
import { useSessionState } from '../session/SessionContext';
import { errorSentence } from '../vocabulary/errorSentence';
import styles from './Recovery.module.css';

export function DeletedBanner() {
  const library = useLibrary();
  const id = useSessionState((state) => state.matrix.id);
  const deleted = useSessionState((state) => state.deleted === true);
  if (!deleted) return null;
  const bringBack = () =>
    library.restore(id).catch((error: unknown) => notify({ message: errorSentence(error), urgent: true }));
  return (
    <section className={styles.banner} role="alert" aria-label="Deleted elsewhere">
      <p>
        This matrix was deleted in another tab. What you change is kept with it, and it can be brought back.
      </p>
      <Button size="small" onClick={() => void bringBack()}>
        Bring it back
      </Button>
    </section>
  );
}
