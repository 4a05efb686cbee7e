/** Which roles have a column, and looking at the rows of one role alone. */
import type { RoleId } from '../../../domain/matrix/ids';
import { inOrder } from '../../../domain/matrix/order';
import { useGridView, useGridViewState } from '../../gridView/GridViewContext';
import { Button } from '../../parts/Button';
import { Combobox } from '../../parts/Combobox';
import { useSessionState } from '../../session/SessionContext';
import { CheckList } from './CheckList';
import { ChipPopover } from './ChipPopover';
import styles from './RoleColumns.module.css';

export function RoleColumns() {
  const view = useGridView();
  const hidden = useGridViewState((state) => state.hiddenRoles);
  const focusRole = useGridViewState((state) => state.focusRole);
  const roles = inOrder(useSessionState((state) => state.matrix.roles));
  const shown = new Set(roles.filter((role) => !hidden.has(role.id)).map((role) => role.id));
  const onChange = (id: RoleId, on: boolean) => {
    if (on) view.unhide([id]);
    else view.hide([id]);
  };
  const counted =
    shown.size === roles.length ? `Roles ${roles.length}` : `Roles ${shown.size} of ${roles.length}`;
  const mine = focusRole && roles.find((role) => role.id === focusRole)?.name;
  return (
    <ChipPopover
      name="Roles"
      label={mine ? `Only ${mine}` : counted}
      active={Boolean(mine) || shown.size < roles.length}
    >
      <div className={styles.panel}>
        <Combobox
          label="Activities of role"
          placeholder="All roles"
          value={focusRole}
          choices={roles.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => view.focusOnRole(id)}
        />
        {focusRole ? (
          <Button size="small" onClick={() => view.focusOnRole(null)}>
            All roles
          </Button>
        ) : null}
        <CheckList
          name="Columns"
          items={roles.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={shown}
          onChange={onChange}
        />
        {hidden.size > 0 ? (
          <Button size="small" onClick={() => view.unhide(hidden)}>
            Show all roles
          </Button>
        ) : null}
      </div>
    </ChipPopover>
  );
}
