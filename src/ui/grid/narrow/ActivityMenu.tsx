/** What can be done with the activity at hand, and what can be added to the matrix. */
import { Ellipsis } from 'lucide-react';
import { moveActivities } from '../../../domain/edits/moveActivities';
import type { Activity } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { atCell } from '../../gridView/layout/cellRefs';
import { Button } from '../../parts/Button';
import { Menu, MenuItem, MenuSeparator } from '../../parts/Menu';
import { Submenu } from '../../parts/Submenu';
import { useSessionState } from '../../session/SessionContext';
import { showPanel, usePanels } from '../../workspace/panels';
import { runCommand } from '../commands/commandList';
import { type GridContext, matrixOf, perform } from '../commands/context';
import type { GridCommandId } from '../keys/gridKeys';

interface ActivityMenuProps {
  context: GridContext;
  activity: Activity;
  onAdd(where: 'insert-before' | 'insert-after'): void;
}

export function ActivityMenu({ context, activity, onAdd }: ActivityMenuProps) {
  const panels = usePanels();
  const sections = inOrder(useSessionState((state) => state.matrix.sections));
  const act = (command: GridCommandId) => {
    context.view.select(atCell({ row: activity.id, column: 'name' }));
    runCommand(context, command);
  };
  const addRole = () => {
    runCommand(context, 'add-role');
    context.view.open(null);
    showPanel(panels, { kind: 'details' });
  };
  const details = () => {
    context.view.select(atCell({ row: activity.id, column: 'name' }));
    showPanel(panels, { kind: 'details' });
  };
  return (
    <Menu
      align="end"
      trigger={
        <Button aria-label="More about this activity">
          <Ellipsis size={18} aria-hidden />
        </Button>
      }
    >
      <MenuItem onSelect={details}>All details…</MenuItem>
      <MenuItem onSelect={() => onAdd('insert-before')}>Add an activity before</MenuItem>
      <MenuItem onSelect={() => onAdd('insert-after')}>Add an activity after</MenuItem>
      <MenuItem onSelect={() => act('duplicate')}>Duplicate</MenuItem>
      <MenuItem onSelect={() => act('shift-up')}>Move up</MenuItem>
      <MenuItem onSelect={() => act('shift-down')}>Move down</MenuItem>
      <Submenu label="Move to a section">
        {sections.map(({ id, name }) => (
          <MenuItem
            key={id}
            disabled={id === activity.sectionId}
            onSelect={() => perform(context, moveActivities(matrixOf(context), [activity.id], id, 'end'))}
          >
            {name}
          </MenuItem>
        ))}
      </Submenu>
      <MenuItem onSelect={() => act('clear')}>Clear its codes</MenuItem>
      <MenuItem onSelect={() => act('remove')}>Remove</MenuItem>
      <MenuSeparator />
      <MenuItem onSelect={addRole}>Add a role…</MenuItem>
    </Menu>
  );
}
