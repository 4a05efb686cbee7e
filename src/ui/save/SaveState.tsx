/** Whether the last change is safe on this device; where it is not, why, and what can be done. */
import { Check, CircleAlert, LoaderCircle, Lock } from 'lucide-react';
import type { SaveState as State } from '../../session/session';
import { Button } from '../parts/Button';
import { useSession, useSessionState } from '../session/SessionContext';
import { DamagedParts } from './DamagedParts';
import { downloadMatrix } from './downloadMatrix';
import { MayBeCleared } from './MayBeCleared';
import styles from './SaveState.module.css';

const ICONS = { saved: Check, saving: LoaderCircle, 'not-saved': CircleAlert, 'read-only': Lock };

export default function SaveState() {
  const session = useSession();
  const save = useSessionState((state) => state.save);
  const mayBeCleared = useSessionState((state) => state.mayBeCleared === true);
  const Icon = ICONS[save.kind];
  const trouble = save.kind === 'not-saved' || save.kind === 'read-only';
  return (
    <div className={styles.save} data-kind={save.kind}>
      <span
        role="status"
        aria-label="Save state"
        aria-live={trouble ? 'assertive' : 'off'}
        className={styles.words}
      >
        <Icon className={styles.icon} size={14} aria-hidden />
        <span className={styles.sentence} title={trouble ? wordsOf(save) : undefined}>
          {wordsOf(save)}
        </span>
      </span>
      {mayBeCleared && !trouble ? <MayBeCleared /> : null}
      {save.kind === 'not-saved' && !save.forGood ? (
        <Button size="small" look="soft" onClick={() => void session.retrySave()}>
          Try again
        </Button>
      ) : null}
      {trouble ? (
        <Button size="small" onClick={() => downloadMatrix(session.store.getState().matrix)}>
          Download
        </Button>
      ) : null}
      <DamagedParts problems={session.problems} />
    </div>
  );
}

function wordsOf(save: State): string {
  if (save.kind === 'saved') return 'Saved on this device';
  if (save.kind === 'saving') return 'Saving…';
  return save.kind === 'not-saved' ? `Not saved: ${save.reason}` : `Read only: ${save.reason}`;
}
