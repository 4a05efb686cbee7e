/** What stands below the last row: the ways to add more, and what to do with a matrix that shows nothing. */
import { Plus } from 'lucide-react';
import type { Command, CommandContext } from '../../commands/command/command';
import addActivity from '../../commands/list/arrange/add-activity';
import addRole from '../../commands/list/arrange/add-role';
import addSection from '../../commands/list/arrange/add-section';
import { filtersInUse } from '../../gridView/choices/filters';
import { useGridViewState } from '../../gridView/GridViewContext';
import { Button } from '../../parts/Button';
import { useReadOnly } from '../../session/SessionContext';
import styles from './GridEnd.module.css';

export function GridEnd({ context }: { context: CommandContext }) {
  const shown = useGridViewState((state) => state.layout.shown);
  const all = useGridViewState((state) => state.layout.of);
  const focused = useGridViewState((state) => state.focusRole !== null);
  const filters = useGridViewState((state) => state.filters);
  const filtered = focused || filtersInUse(filters) > 0;
  const readOnly = useReadOnly();
  if (readOnly && !filtered) return null;
  return (
    <div className={styles.end}>
      {filtered ? (
        <>
          <span className={styles.words}>
            {shown === 0 ? 'No activities match the filters.' : `Showing ${shown} of ${all} activities.`}
          </span>
          <Button size="small" onClick={() => context.view.clearFilters()}>
            Clear filters
          </Button>
        </>
      ) : (
        <>
          <AddButton context={context} command={addActivity} what="Activity" />
          <AddButton context={context} command={addSection} what="Section" />
          <AddButton context={context} command={addRole} what="Role" />
        </>
      )}
    </div>
  );
}

interface AddButtonProps {
  context: CommandContext;
  command: Command;
  what: string;
}

function AddButton({ context, command, what }: AddButtonProps) {
  return (
    <Button
      size="small"
      look="quiet"
      aria-label={`Add ${what.toLowerCase()}`}
      onClick={() => command.run(context)}
    >
      <Plus size={14} aria-hidden /> {what}
    </Button>
  );
}
