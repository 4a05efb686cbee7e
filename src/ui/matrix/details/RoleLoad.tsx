/** How many activities a role holds each code of. */
import type { RoleId } from '../../../domain/matrix/ids';
import { LetterTile } from '../../codes/LetterTile';
import { counted } from '../../parts/counted';
import { useSessionState } from '../../session/SessionContext';
import { Group } from './Group';
import styles from './RoleLoad.module.css';

export function RoleLoad({ roleId }: { roleId: RoleId }) {
  const scheme = useSessionState((state) => state.matrix.scheme);
  const activities = useSessionState((state) => state.matrix.activities);
  const rows = Object.values(activities).filter((activity) => !activity.archived);
  const held = rows.map((activity) => activity.assignments[roleId] ?? '');
  return (
    <Group title={`Letters in ${counted(rows.length, 'activity', 'activities')}`}>
      <ul className={styles.list}>
        {scheme.codes.map((code) => (
          <li key={code.letter} className={styles.code}>
            <LetterTile code={code} size="small" />
            <span>{code.name}</span>
            <strong>{held.filter((codes) => codes.includes(code.letter)).length}</strong>
          </li>
        ))}
      </ul>
    </Group>
  );
}
