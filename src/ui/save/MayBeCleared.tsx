/** Behind a quiet sign: that this browser may clear what is saved, and what is safer. */
import { Info } from 'lucide-react';
import { Button } from '../parts/Button';
import { Popover } from '../parts/Popover';
import { useSession } from '../session/SessionContext';
import { downloadMatrix } from './downloadMatrix';
import styles from './SaveState.module.css';

const WORDS = 'The browser may delete this matrix';

export function MayBeCleared() {
  const session = useSession();
  return (
    <Popover
      name={WORDS}
      trigger={
        <Button size="small" look="quiet" className={styles.info} aria-label={WORDS} title={WORDS}>
          <Info size={14} aria-hidden />
        </Button>
      }
    >
      <div className={styles.clearing}>
        <p>
          This browser has not promised to keep what is saved here. It may clear it when the disk is full, and
          Safari does so after a week without a visit. An installed app is safer, and so is a file.
        </p>
        <Button size="small" onClick={() => downloadMatrix(session.store.getState().matrix)}>
          Download matrix
        </Button>
      </div>
    </Popover>
  );
}
