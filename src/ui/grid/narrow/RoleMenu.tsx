/** What can be done with one role of the activity at hand: its cell first, then the role itself. */
import { useRef } from 'react';
import { confirmSuggestions } from '../../../domain/edits/confirmSuggestions';
import { clearCells } from '../../../domain/edits/setCodes';
import type { RoleId } from '../../../domain/matrix/ids';
import type { Activity } from '../../../domain/matrix/matrix';
import { moveSelected } from '../../commands/acts/shifting';
import type { Command, CommandContext } from '../../commands/command/command';
import { matrixOf, runEdit } from '../../commands/command/context';
import duplicate from '../../commands/list/arrange/duplicate';
import remove from '../../commands/list/arrange/remove';
import hide from '../../commands/list/view/hide';
import { atCell, type CellRef } from '../../gridView/layout/cellRefs';
import { wholeColumns } from '../../gridView/selection/selection';
import { MenuItem, MenuSeparator } from '../../parts/Menu';
import { MenuAt } from '../../parts/MenuAt';
import { IfEditable } from '../../session/Editable';
import { showPanel, usePanels } from '../../workspace/panels';

interface RoleMenuProps {
  context: CommandContext;
  activity: Activity;
  id: RoleId;
  /** The button that asked for it, which gets the focus back. */
  button: HTMLElement;
  onWrite(kind: 'condition' | 'note'): void;
  onClose(): void;
}

export function RoleMenu({ context, activity, id, button, onWrite, onClose }: RoleMenuProps) {
  const panels = usePanels();
  const cells = [{ activityId: activity.id, roleId: id }];
  const writes = useRef(false);
  const close = () => {
    // The choice that opened a field closes the menu after it: the focus is in the field by then.
    if (writes.current) return;
    onClose();
    button.focus();
  };
  const write = (kind: 'condition' | 'note') => {
    writes.current = true;
    onWrite(kind);
  };
  const then = (act: () => void) => () => {
    close();
    act();
  };
  const onRole = (run: Command['run']) =>
    then(() => {
      const head: CellRef = { row: 'header', column: id };
      context.view.select(wholeColumns(head, head));
      run(context);
    });
  const details = () => {
    onClose();
    context.view.select(atCell({ row: 'header', column: id }));
    showPanel(panels, { kind: 'details' });
  };
  const held = activity.assignments[id] !== undefined;
  return (
    <MenuAt at={button} name={`More about ${matrixOf(context).roles[id]?.name}`} onClose={close}>
      <IfEditable>
        <MenuItem disabled={!held} onSelect={() => write('condition')}>
          Add a condition…
        </MenuItem>
        <MenuItem onSelect={() => write('note')}>Add a note…</MenuItem>
        {activity.suggested?.[id] ? (
          <MenuItem
            onSelect={then(() => void runEdit(context, confirmSuggestions(matrixOf(context), cells)))}
          >
            Confirm suggestion
          </MenuItem>
        ) : null}
        <MenuItem
          disabled={!held}
          onSelect={then(() => void runEdit(context, clearCells(matrixOf(context), cells)))}
        >
          Clear
        </MenuItem>
        <MenuSeparator />
      </IfEditable>
      <MenuItem onSelect={details}>Role details…</MenuItem>
      <IfEditable>
        <MenuItem onSelect={onRole(() => moveSelected(context, 'left'))}>Move role up</MenuItem>
        <MenuItem onSelect={onRole(() => moveSelected(context, 'right'))}>Move role down</MenuItem>
        <MenuItem onSelect={onRole(duplicate.run)}>Duplicate role</MenuItem>
      </IfEditable>
      <MenuItem onSelect={onRole(hide.run)}>Hide role</MenuItem>
      <IfEditable>
        <MenuItem onSelect={onRole(remove.run)}>Delete role</MenuItem>
      </IfEditable>
    </MenuAt>
  );
}
