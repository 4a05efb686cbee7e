/** The matrix as it was right after one change, what differs from today, and the button that restores it. */

import { useMemo } from 'react';
import { whatDiffers } from '../../domain/compare/whatDiffers';
import { whatWasDone } from '../../domain/edits/pastForm';
import { restoreVersion } from '../../domain/edits/restoreVersion';
import type { Change } from '../../domain/matrix/change';
import type { Matrix } from '../../domain/matrix/matrix';
import { applyPatches } from '../../domain/matrix/patching';
import { Button } from '../parts/Button';
import { counted } from '../parts/counted';
import { TextField } from '../parts/TextField';
import { EditableFields, IfEditable } from '../session/Editable';
import { runEdit } from '../session/runEdit';
import { useSession, useSessionState } from '../session/SessionContext';
import styles from './HistoryScreen.module.css';
import { PastMatrix } from './PastMatrix';

interface VersionDetailsProps {
  change: Change;
  changes: readonly Change[];
  name: string;
  moment: string;
  isLatest: boolean;
  trouble: string;
  onName(text: string): void;
}

const AT_ONCE = 60;

export function VersionDetails({
  change,
  changes,
  name,
  moment,
  isLatest,
  trouble,
  onName,
}: VersionDetailsProps) {
  const session = useSession();
  const matrix = useSessionState((state) => state.matrix);
  const past = useMemo(() => pastMatrix(matrix, changes, change.id), [matrix, changes, change.id]);
  const differences = useMemo(() => whatDiffers(past, matrix), [past, matrix]);
  const tab = change.client === session.client ? 'in this tab' : 'in another tab or an earlier session';

  const size = `${counted(Object.keys(past.activities).length, 'activity', 'activities')}, ${counted(Object.keys(past.roles).length, 'role')}`;

  function backToHere() {
    const edit = restoreVersion(past, name === '' ? moment : `“${name}”`);
    runEdit(session, edit, `Restored the version of ${moment}.`);
  }

  return (
    <section className={styles.moment} aria-label="Version">
      <h2 className={styles.title}>{isLatest ? 'Current version' : `Version of ${moment}`}</h2>
      <p className={styles.facts}>
        {whatWasDone(change)}, {tab}. {size}.
      </p>
      <EditableFields>
        <TextField
          label="Name this version"
          placeholder="Before the reorganisation"
          value={name}
          onCommit={onName}
          className={styles.naming}
        />
      </EditableFields>
      {trouble === '' ? null : (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
      {isLatest ? null : (
        <>
          <IfEditable>
            <div className={styles.act}>
              <Button look="soft" onClick={backToHere} disabled={differences.length === 0}>
                Restore this version
              </Button>
              <span className={styles.facts}>You can undo this.</span>
            </div>
          </IfEditable>
          <h3 className={styles.day}>Differences from now</h3>
          {differences.length === 0 ? <p className={styles.facts}>None</p> : null}
          <ul className={styles.differences}>
            {differences.slice(0, AT_ONCE).map(({ place, words }) => (
              <li key={`${place} ${words}`}>
                <span className={styles.place}>{place}</span>
                <span>{words}</span>
              </li>
            ))}
          </ul>
          {differences.length > AT_ONCE ? (
            <p className={styles.facts}>And {differences.length - AT_ONCE} more.</p>
          ) : null}
          <h3 className={styles.day}>The matrix as it was</h3>
          <PastMatrix matrix={past} />
        </>
      )}
    </section>
  );
}

/** The matrix as it was right after one of its changes; `history` leads to the matrix as it is. */
function pastMatrix(matrix: Matrix, history: readonly Change[], changeId: string): Matrix {
  const place = history.findIndex(({ id }) => id === changeId);
  if (place < 0) throw new Error(`The history has no change ${changeId}.`);
  const back = history.slice(place + 1).toReversed();
  return applyPatches(
    matrix,
    back.flatMap(({ inverse }) => inverse),
  ).value;
}
