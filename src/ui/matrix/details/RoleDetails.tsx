/** A role: where it stands, who fills it, and how much it carries. */
import { renameRole } from '../../../domain/edits/renameRole';
import { type RoleFields, setRoleFields } from '../../../domain/edits/setRoleFields';
import type { Role } from '../../../domain/matrix/matrix';
import { ROLE_KINDS } from '../../../domain/matrix/vocabulary';
import { Checkbox } from '../../parts/Checkbox';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { useRunEdit } from '../../session/runEdit';
import { useSession } from '../../session/SessionContext';
import { ROLE_KIND_WORDS } from '../../vocabulary/matrixWords';
import { Group, Pair } from './Group';
import { HolderFields } from './HolderFields';
import { LayerPicker } from './LayerPicker';
import { RoleLoad } from './RoleLoad';
import { RolePicker } from './RolePicker';

export function RoleDetails({ role }: { role: Role }) {
  const session = useSession();
  const runEdit = useRunEdit();
  const now = () => session.store.getState().matrix;
  const set = (fields: RoleFields) => runEdit(setRoleFields(now(), [role.id], fields));
  return (
    <>
      <Group title="General">
        <TextField
          label="Name"
          value={role.name}
          onCommit={(text) => runEdit(renameRole(now(), role.id, text))}
        />
        <Pair>
          <LayerPicker label="Layer" value={role.layer} onChange={(layer) => set({ layer })} />
          <Select
            label="Kind"
            value={role.kind}
            choices={ROLE_KINDS.map((kind) => ({ value: kind, label: ROLE_KIND_WORDS[kind] }))}
            onChange={(kind) => set({ kind })}
          />
        </Pair>
        <TextField
          label="Team"
          value={role.team ?? ''}
          onCommit={(text) => set({ team: text.trim() || undefined })}
        />
        <TextField
          label="Other names"
          hint="Other names for this role, separated by commas."
          value={role.aliases?.join(', ') ?? ''}
          onCommit={(text) => set({ aliases: namesFrom(text) })}
        />
      </Group>
      <HolderFields role={role} />
      <RoleLoad roleId={role.id} />
      <Group title="Reporting and escalation">
        <RolePicker
          label="Reports to"
          value={role.reportsTo}
          except={role.id}
          onChange={(reportsTo) => set({ reportsTo })}
        />
        <RolePicker
          label="Escalates to"
          value={role.escalatesTo}
          except={role.id}
          onChange={(escalatesTo) => set({ escalatesTo })}
        />
        <Checkbox
          checked={role.stakeholder ?? false}
          hint="Rules will not expect this role to be responsible or accountable."
          onChange={(on) => set({ stakeholder: on || undefined })}
        >
          Advises only, by design
        </Checkbox>
        <TextField
          label="Why it works in two layers"
          placeholder="Not planned"
          value={role.plannedOverlap ?? ''}
          onCommit={(text) => set({ plannedOverlap: text.trim() || undefined })}
        />
        <TextField
          label="Notes"
          lines={3}
          value={role.notes ?? ''}
          onCommit={(text) => set({ notes: text.trim() || undefined })}
        />
      </Group>
    </>
  );
}

function namesFrom(text: string): readonly string[] | undefined {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length > 0 ? names : undefined;
}
