/** Says that parts of the matrix were damaged when it was opened, which, and gives them out as they were found. */
import { useState } from 'react';
import type { SavedProblem } from '../../domain/matrix/problem';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import styles from './DamagedParts.module.css';
import { download } from './downloadMatrix';

export function DamagedParts({ problems }: { problems: readonly SavedProblem[] }) {
  const [open, setOpen] = useState(false);
  if (problems.length === 0) return null;
  const count = `${problems.length} ${problems.length === 1 ? 'part was' : 'parts were'} damaged`;
  return (
    <>
      <Button size="small" look="soft" onClick={() => setOpen(true)}>
        {count}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Damaged parts"
        description="They were found so when the matrix was opened. What could not be read is still in the storage of this browser and can be downloaded as it is."
        actions={<Button onClick={() => download('Damaged parts.json', problems)}>Download the parts</Button>}
      >
        <ul className={styles.list}>
          {problems.map(({ place, message }) => (
            <li key={`${place} ${message}`}>
              <strong>{place}</strong>
              <span>{message}</span>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
