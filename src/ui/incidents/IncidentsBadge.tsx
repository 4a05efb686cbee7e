/** In how many scenarios the answer is no to a question that cannot wait until the incident is over. */
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
        {count === 1 ? 'scenario has' : 'scenarios have'} gaps during the incident
      </span>
    </span>
  );
}
