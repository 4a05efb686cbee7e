/** What a paste could not take, each with its place. The rest is in the matrix already. */

import type { GridContext } from '../../commands/command/context';
import type { PasteTold } from '../../gridView/pasting/pasted';
import type { PasteProblem } from '../../gridView/pasting/pastedRow';
import { Button } from '../../parts/Button';
import { counted } from '../../parts/counted';
import { Dialog } from '../../parts/Dialog';
import { undoable } from '../../session/runEdit';
import styles from './PasteProblems.module.css';

interface PasteProblemsProps {
  context: GridContext;
  pasted: PasteTold;
  onClose(): void;
}

// A wrong table would give one for each cell; these are enough to see what is wrong with it.
const MOST_LISTED = 100;

export function PasteProblems({ context, pasted, onClose }: PasteProblemsProps) {
  const { cells, problems, told, change } = pasted;
  const taken = cells === 1 ? 'Pasted 1 cell.' : `Pasted ${cells} cells.`;
  const { action } = undoable(context.session, change);
  const undo = () => {
    onClose();
    action?.run();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={titleOf(problems)}
      description={[taken, ...told].join(' ')}
      actions={
        <>
          {action ? <Button onClick={undo}>Undo paste</Button> : null}
          <Button look="solid" onClick={onClose}>
            {action ? 'Keep what was pasted' : 'Close'}
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

/** What was pasted with a doubt was not skipped. */
function titleOf(problems: readonly PasteProblem[]): string {
  const count = counted(problems.length, 'item');
  if (problems.some(({ taken }) => taken)) return `${count} to check`;
  return problems.length === 1 ? `${count} was skipped` : `${count} were skipped`;
}
