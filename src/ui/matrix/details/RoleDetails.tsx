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
      <Group title="What it is">
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
          label="Also called"
          hint="Names that mean this role too, with commas between them."
          value={role.aliases?.join(', ') ?? ''}
          onCommit={(text) => set({ aliases: namesFrom(text) })}
        />
      </Group>
      <HolderFields role={role} />
      <RoleLoad roleId={role.id} />
      <Group title="Where it stands">
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
          hint="Rules then do not ask it to own or do anything."
          onChange={(on) => set({ stakeholder: on || undefined })}
        >
          Only listens and advises, on purpose
        </Checkbox>
        <TextField
          label="Why it holds two layers' work on purpose"
          placeholder="It does not"
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
