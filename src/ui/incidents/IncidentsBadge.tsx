/** How many scenarios leave a question open while they run. */
import { useSessionState } from '../session/SessionContext';
import styles from './IncidentsBadge.module.css';

export default function IncidentsBadge() {
  const findings = useSessionState((state) => state.analysis.findings);
  const count = findings.filter(({ ruleId }) => ruleId === 'scenario-unanswered').length;
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
