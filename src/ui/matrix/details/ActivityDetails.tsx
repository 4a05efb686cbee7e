/** An activity: what it is, who has a part in it, its plan and dates. */

import { moveActivities } from '../../../domain/edits/moveActivities';
import { renameActivity } from '../../../domain/edits/renameActivity';
import { type ActivityFields, setActivityFields } from '../../../domain/edits/setActivityFields';
import type { Activity } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { ACTIVITY_KINDS } from '../../../domain/matrix/vocabulary';
import { Checkbox } from '../../parts/Checkbox';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { useRunEdit } from '../../session/runEdit';
import { useSession, useSessionState } from '../../session/SessionContext';
import { KIND_WORDS } from '../../vocabulary/matrixWords';
import { ConcernPicker } from './ConcernPicker';
import { DutyPicker } from './DutyPicker';
import { Group, Pair } from './Group';
import { LayerPicker } from './LayerPicker';
import { PartsOfRow } from './PartsOfRow';
import { PlanFields } from './PlanFields';
import { RowAgreement } from './RowAgreement';
import { RowFindings } from './RowFindings';

export function ActivityDetails({ activity }: { activity: Activity }) {
  const session = useSession();
  const runEdit = useRunEdit();
  const sections = inOrder(useSessionState((state) => state.matrix.sections));
  const now = () => session.store.getState().matrix;
  const set = (fields: ActivityFields) => runEdit(setActivityFields(now(), [activity.id], fields));
  return (
    <>
      <RowFindings activityId={activity.id} />
      <Group title="General">
        <TextField
          label="Name"
          lines={2}
          value={activity.name}
          onCommit={(text) => runEdit(renameActivity(now(), activity.id, text))}
        />
        <Pair>
          <Select
            label="Section"
            value={activity.sectionId}
            choices={sections.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => runEdit(moveActivities(now(), [activity.id], id, 'end'))}
          />
          <Select
            label="Kind"
            value={activity.kind}
            choices={ACTIVITY_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))}
            onChange={(kind) => set({ kind })}
          />
        </Pair>
        {activity.kind === 'handoff' ? (
          <Pair>
            <LayerPicker
              label="From layer"
              value={activity.fromLayer}
              onChange={(fromLayer) => set({ fromLayer })}
            />
            <LayerPicker label="To layer" value={activity.toLayer} onChange={(toLayer) => set({ toLayer })} />
          </Pair>
        ) : null}
        <ConcernPicker concerns={activity.concerns} onChange={(concerns) => set({ concerns })} />
        <DutyPicker duties={activity.duties ?? []} onChange={(duties) => set({ duties })} />
        <TextField
          label="Service, region or product"
          placeholder="everything"
          value={activity.scope ?? ''}
          onCommit={(text) => set({ scope: text.trim() || undefined })}
        />
        <PathsField paths={activity.paths} onChange={(paths) => set({ paths })} />
      </Group>
      <PartsOfRow activity={activity} />
      <RowAgreement activity={activity} />
      <PlanFields activity={activity} onChange={set} />
      <Group title="Rules for this activity">
        <div>
          <Checkbox
            checked={activity.roundTheClock ?? false}
            onChange={(on) => set({ roundTheClock: on || undefined })}
          >
            24/7 duty
          </Checkbox>
          <Checkbox
            checked={activity.separateDuties ?? false}
            onChange={(on) => set({ separateDuties: on || undefined })}
          >
            Responsible and accountable must be different roles
          </Checkbox>
          <Checkbox
            checked={activity.archived ?? false}
            onChange={(on) => set({ archived: on || undefined })}
          >
            Archived (kept, but not checked)
          </Checkbox>
        </div>
      </Group>
    </>
  );
}

interface PathsFieldProps {
  paths: readonly string[] | undefined;
  onChange(paths: readonly string[] | undefined): void;
}

export function PathsField({ paths, onChange }: PathsFieldProps) {
  return (
    <TextField
      label="Repository paths"
      hint="One path per line, as in a CODEOWNERS file."
      lines={Math.min(6, Math.max(2, paths?.length ?? 0))}
      placeholder="/services/payments/"
      value={paths?.join('\n') ?? ''}
      onCommit={(text) => onChange(pathsFrom(text))}
    />
  );
}

function pathsFrom(text: string): readonly string[] | undefined {
  const paths = [...new Set(text.split('\n').map((line) => line.trim()))].filter((path) => path !== '');
  return paths.length > 0 ? paths : undefined;
}
