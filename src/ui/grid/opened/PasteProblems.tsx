/** What a paste could not take, each with its place. The rest is in the matrix already. */

import type { GridContext } from '../../commands/command/context';
import type { Pasted } from '../../gridView/pasting/pasted';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { undoOrRedo } from '../../session/runEdit';
import styles from './PasteProblems.module.css';

interface PasteProblemsProps {
  context: GridContext;
  pasted: Pick<Pasted, 'cells' | 'problems' | 'told'>;
  onClose(): void;
}

// A wrong table would give one for each cell; these are enough to see what is wrong with it.
const MOST_LISTED = 100;

export function PasteProblems({ context, pasted, onClose }: PasteProblemsProps) {
  const { cells, problems, told } = pasted;
  const taken = cells === 1 ? 'Pasted 1 cell.' : `Pasted ${cells} cells.`;
  const undo = () => {
    onClose();
    undoOrRedo(context.session, 'undo');
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={problems.length === 1 ? '1 item was skipped' : `${problems.length} items were skipped`}
      description={[taken, ...told].join(' ')}
      actions={
        <>
          {cells > 0 ? <Button onClick={undo}>Undo paste</Button> : null}
          <Button look="solid" onClick={onClose}>
            Keep what was pasted
          </Button>
        </>
      }
    >
      <ul className={styles.list} aria-label="Problems">
        {problems.slice(0, MOST_LISTED).map(({ place, message }) => (
          <li key={`${place} ${message}`}>
            <strong>{place}</strong>
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {problems.length > MOST_LISTED ? <p>And {problems.length - MOST_LISTED} more.</p> : null}
    </Dialog>
  );
}
