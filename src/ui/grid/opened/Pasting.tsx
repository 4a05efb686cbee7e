/** How far a large paste is. Nothing is changed until its end, so Cancel and Escape leave everything as it was. */
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import styles from './Pasting.module.css';

export function Pasting({ done, onCancel }: { done: number; onCancel(): void }) {
  return (
    <Dialog
      open
      onClose={onCancel}
      title="Pasting a large table"
      size="small"
      actions={<Button onClick={onCancel}>Cancel</Button>}
    >
      <progress className={styles.bar} aria-label="Read so far" value={done} max={1} />
    </Dialog>
  );
}
