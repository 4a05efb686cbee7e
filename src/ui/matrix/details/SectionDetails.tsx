/** A section: a stage of delivery or a shared area, who leads it, and a line about it. */
import { renameSection } from '../../../domain/edits/renameSection';
import { type SectionFields, setSectionFields } from '../../../domain/edits/setSectionFields';
import type { RoleId } from '../../../domain/matrix/ids';
import type { Section } from '../../../domain/matrix/matrix';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { TextField } from '../../parts/TextField';
import { useRunEdit } from '../../session/runEdit';
import { useSession, useSessionState } from '../../session/SessionContext';
import { Group } from './Group';
import { RolePicker } from './RolePicker';

const KINDS = [
  { value: 'stage', label: 'Stage of delivery' },
  { value: 'area', label: 'Shared area' },
] as const;

export function SectionDetails({ section }: { section: Section }) {
  const session = useSession();
  const runEdit = useRunEdit();
  const activities = useSessionState((state) => state.matrix.activities);
  const rows = Object.values(activities).filter((activity) => activity.sectionId === section.id).length;
  const now = () => session.store.getState().matrix;
  const set = (fields: SectionFields) => runEdit(setSectionFields(now(), section.id, fields));
  return (
    <Group title={rows === 1 ? '1 activity' : `${rows} activities`}>
      <TextField
        label="Name"
        value={section.name}
        onCommit={(text) => runEdit(renameSection(now(), section.id, text))}
      />
      <SegmentedControl
        label="Kind"
        value={section.kind}
        choices={KINDS}
        onChange={(kind) => set({ kind })}
      />
      <RolePicker
        label="Led by"
        value={section.leadRoleId}
        onChange={(leadRoleId: RoleId | undefined) => set({ leadRoleId })}
      />
      <TextField
        label="Subtitle"
        value={section.note ?? ''}
        onCommit={(text) => set({ note: text.trim() || undefined })}
      />
    </Group>
  );
}
