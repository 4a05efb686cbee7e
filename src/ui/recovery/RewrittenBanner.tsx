/** Over the screens of a matrix whose storage was emptied while it was open, and which was written again. */
import { useState } from 'react';
import { Button } from '../parts/Button';
import { useSessionState } from '../session/SessionContext';
import styles from './Recovery.module.css';

export function RewrittenBanner() {
  const rewritten = useSessionState((state) => state.rewritten === true);
  const [seen, setSeen] = useState(false);
  if (!rewritten || seen) return null;
  return (
    <section className={styles.banner} role="alert" aria-label="Storage was cleared">
      <p>
        The storage of this browser was cleared while this matrix was open. The matrix has been saved again
        from this tab, complete. Its history before now is gone.
      </p>
      <Button size="small" onClick={() => setSeen(true)}>
        Close
      </Button>
    </section>
  );
}
