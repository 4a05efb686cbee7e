/** One cell: what the role holds here, when it holds, and a note. */
import { assignCode } from '../../../domain/edits/assignCode';
import { confirmSuggestions } from '../../../domain/edits/confirmSuggestions';
import { setCellNote } from '../../../domain/edits/setCellNote';
import { setCondition } from '../../../domain/edits/setCondition';
import type { Activity, Role } from '../../../domain/matrix/matrix';
import { LetterTile } from '../../codes/LetterTile';
import { TextField } from '../../parts/TextField';
import { Tooltip } from '../../parts/Tooltip';
import { Threads } from '../../remarks/Threads';
import { useRunEdit } from '../../session/runEdit';
import { useReadOnly, useSession, useSessionState } from '../../session/SessionContext';
import styles from './CellDetails.module.css';
import { Group } from './Group';
import { SuggestedNote } from './SuggestedNote';

export function CellDetails({ activity, role }: { activity: Activity; role: Role }) {
  const session = useSession();
  const scheme = useSessionState((state) => state.matrix.scheme);
  const runEdit = useRunEdit();
  const readOnly = useReadOnly();
  const cells = [{ activityId: activity.id, roleId: role.id }];
  const now = () => session.store.getState().matrix;
  const codes = activity.assignments[role.id] ?? '';
  return (
    <Group title={role.name}>
      <div className={styles.codes}>
        {scheme.codes.map((code) => (
          <Tooltip key={code.letter} text={`${code.name}. ${code.definition}`}>
            <button
              type="button"
              className={styles.code}
              aria-pressed={codes.includes(code.letter)}
              aria-label={code.name}
              disabled={readOnly}
              onClick={() => runEdit(assignCode(now(), cells, code.letter))}
            >
              <LetterTile code={code} />
            </button>
          </Tooltip>
        ))}
      </div>
      {activity.suggested?.[role.id] ? (
        <SuggestedNote
          words="Suggested by the template. Its source leaves this open."
          confirm="Confirm"
          onConfirm={() => runEdit(confirmSuggestions(now(), cells))}
        />
      ) : null}
      <TextField
        label="Applies only to"
        placeholder="always"
        disabled={codes === ''}
        value={activity.conditions?.[role.id] ?? ''}
        onCommit={(text) => runEdit(setCondition(now(), cells, text))}
      />
      <TextField
        label="Note"
        lines={2}
        value={activity.cellNotes?.[role.id] ?? ''}
        onCommit={(text) => runEdit(setCellNote(now(), cells, text))}
      />
      <Threads about={{ activityId: activity.id, roleId: role.id }} label="Add a remark on this cell" />
    </Group>
  );
}
