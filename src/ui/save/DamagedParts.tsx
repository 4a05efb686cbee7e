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
  const count = `${problems.length} ${problems.length === 1 ? 'part is' : 'parts are'} damaged`;
  return (
    <>
      <Button size="small" look="soft" onClick={() => setOpen(true)}>
        {count}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Damaged parts"
        description="These parts could not be read when the matrix was opened. They are still stored in this browser, and you can download them as they are."
        actions={
          <Button onClick={() => download('Damaged parts.json', problems)}>Download damaged parts</Button>
        }
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
