/** How many scenarios leave a question open while they run. */
import { useSessionState } from '../session/SessionContext';
import styles from './IncidentsBadge.module.css';

export default function IncidentsBadge() {
  const count = useSessionState((state) => state.analysis.scenarios.length);
  if (count === 0) return null;
  return (
    <span className={styles.badge}>
      {count}
      <span className="visually-hidden">
        {' '}
        {count === 1 ? 'scenario has' : 'scenarios have'} open questions
      </span>
    </span>
  );
}
