/** The open findings of one row, each leading to the gaps. */
import { useMemo } from 'react';
import type { ActivityId } from '../../../domain/matrix/ids';
import { classNames } from '../../parts/classNames';
import { useSessionState } from '../../session/SessionContext';
import { showPanel, usePanels } from '../../workspace/panels';
import styles from './RowFindings.module.css';

export function RowFindings({ activityId }: { activityId: ActivityId }) {
  const panels = usePanels();
  const findings = useSessionState((state) => state.analysis.findings);
  const own = useMemo(
    () => findings.filter(({ places }) => places.some((place) => place.activityId === activityId)),
    [findings, activityId],
  );
  if (own.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Gaps of this activity">
      {own.map((finding) => (
        <li key={finding.key}>
          <button
            type="button"
            className={styles.finding}
            onClick={() => showPanel(panels, { kind: 'gaps' })}
          >
            <span className={classNames(styles.dot, styles[finding.severity])} aria-hidden />
            <span>
              <span className="visually-hidden">{SEVERITY[finding.severity]}: </span>
              {finding.title}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const SEVERITY = { must: 'Must fix', should: 'Should fix', look: 'Worth a look' };
