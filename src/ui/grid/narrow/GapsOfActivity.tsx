/** The open gaps that point at one activity, each with its fixes. */
import { useMemo } from 'react';
import type { ActivityId } from '../../../domain/matrix/ids';
import { useSessionState } from '../../session/SessionContext';
import { healthInWords } from '../rowReading';
import styles from './OneActivity.module.css';

const MOST_SHOWN = 4;

export function GapsOfActivity({ id }: { id: ActivityId }) {
  const findings = useSessionState((state) => state.analysis.findings);
  const gaps = useMemo(
    () => findings.filter((finding) => finding.places.some((place) => place.activityId === id)),
    [findings, id],
  );
  if (gaps.length === 0) return null;
  return (
    <ul className={styles.gaps} aria-label="Gaps of this activity">
      {gaps.slice(0, MOST_SHOWN).map((finding) => (
        <li key={finding.key} data-severity={finding.severity}>
          <span className="visually-hidden">{healthInWords(finding.severity)}: </span>
          {finding.message}
        </li>
      ))}
      {gaps.length > MOST_SHOWN ? <li>And {gaps.length - MOST_SHOWN} more in the list of gaps.</li> : null}
    </ul>
  );
}
