/** What stands below the last row: the ways to add more, and what to do with a matrix that shows nothing. */
import { Plus } from 'lucide-react';
import { filtersInUse } from '../../gridView/choices/filters';
import { useGridViewState } from '../../gridView/GridViewContext';
import { Button } from '../../parts/Button';
import { runCommand } from '../commands/commandList';
import type { GridContext } from '../commands/context';
import styles from './GridEnd.module.css';

export function GridEnd({ context }: { context: GridContext }) {
  const shown = useGridViewState((state) => state.layout.shown);
  const all = useGridViewState((state) => state.layout.of);
  const focused = useGridViewState((state) => state.focusRole !== null);
  const filters = useGridViewState((state) => state.filters);
  const filtered = focused || filtersInUse(filters) > 0;
  return (
    <div className={styles.end}>
      {filtered ? (
        <>
          <span className={styles.words}>
            {shown === 0 ? 'No activity passes the filters.' : `${shown} of ${all} activities shown.`}
          </span>
          <Button size="small" onClick={() => context.view.clearFilters()}>
            Show all activities
          </Button>
        </>
      ) : (
        <>
          {all === 0 ? <span className={styles.words}>Nothing is in this matrix yet.</span> : null}
          <AddButton context={context} id="add-activity" what="Activity" />
          <AddButton context={context} id="add-section" what="Section" />
          <AddButton context={context} id="add-role" what="Role" />
        </>
      )}
    </div>
  );
}

interface AddButtonProps {
  context: GridContext;
  id: 'add-activity' | 'add-section' | 'add-role';
  what: string;
}

function AddButton({ context, id, what }: AddButtonProps) {
  return (
    <Button
      size="small"
      look="quiet"
      aria-label={`Add ${what.toLowerCase()}`}
      onClick={() => runCommand(context, id)}
    >
      <Plus size={14} aria-hidden /> {what}
    </Button>
  );
}
