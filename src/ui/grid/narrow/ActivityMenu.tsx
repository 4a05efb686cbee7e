/** What can be done with the activity at hand, and what can be added to the matrix. */
import { Ellipsis } from 'lucide-react';
import { moveActivities } from '../../../domain/edits/moveActivities';
import type { Activity } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { nameNew } from '../../commands/acts/arranging';
import { moveSelected } from '../../commands/acts/shifting';
import type { Command, CommandContext } from '../../commands/command/command';
import { matrixOf, runEdit } from '../../commands/command/context';
import duplicate from '../../commands/list/arrange/duplicate';
import remove from '../../commands/list/arrange/remove';
import clear from '../../commands/list/assign/clear';
import { atCell } from '../../gridView/layout/cellRefs';
import { Button } from '../../parts/Button';
import { Menu, MenuItem, MenuSeparator } from '../../parts/Menu';
import { Submenu } from '../../parts/Submenu';
import { IfEditable } from '../../session/Editable';
import { useSessionState } from '../../session/SessionContext';
import { showPanel, usePanels } from '../../workspace/panels';

interface ActivityMenuProps {
  context: CommandContext;
  activity: Activity;
  onAdd(where: 'before' | 'after'): void;
}

export function ActivityMenu({ context, activity, onAdd }: ActivityMenuProps) {
  const panels = usePanels();
  const sections = inOrder(useSessionState((state) => state.matrix.sections));
  const act = (run: Command['run']) => {
    context.view.select(atCell({ row: activity.id, column: 'name' }));
    run(context);
  };
  const details = () => {
    context.view.select(atCell({ row: activity.id, column: 'name' }));
    showPanel(panels, { kind: 'details' });
  };
  return (
    <Menu
      align="end"
      returnsFocus={() => context.view.store.getState().opened?.kind !== 'naming'}
      trigger={
        <Button aria-label="More actions for this activity">
          <Ellipsis size={18} aria-hidden />
        </Button>
      }
    >
      <MenuItem onSelect={details}>Details…</MenuItem>
      <IfEditable>
        <MenuItem onSelect={() => onAdd('before')}>Add activity before</MenuItem>
        <MenuItem onSelect={() => onAdd('after')}>Add activity after</MenuItem>
        <MenuItem onSelect={() => act(duplicate.run)}>Duplicate</MenuItem>
        <MenuItem onSelect={() => act(() => moveSelected(context, 'up'))}>Move up</MenuItem>
        <MenuItem onSelect={() => act(() => moveSelected(context, 'down'))}>Move down</MenuItem>
        <Submenu label="Move to section">
          {sections.map(({ id, name }) => (
            <MenuItem
              key={id}
              disabled={id === activity.sectionId}
              onSelect={() => runEdit(context, moveActivities(matrixOf(context), [activity.id], id, 'end'))}
            >
              {name}
            </MenuItem>
          ))}
        </Submenu>
        <MenuItem onSelect={() => act(clear.run)}>Clear letters</MenuItem>
        <MenuItem onSelect={() => act(remove.run)}>Delete</MenuItem>
        <MenuSeparator />
        <MenuItem onSelect={() => nameNew(context, { kind: 'role', where: 'end' })}>Add a role…</MenuItem>
      </IfEditable>
    </Menu>
  );
}
