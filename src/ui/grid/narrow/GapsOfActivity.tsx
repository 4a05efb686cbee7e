/** The open gaps that point at one activity, each with what closes it. */
import { useMemo, useState } from 'react';
import type { Finding } from '../../../domain/findings/finding';
import type { ActivityId } from '../../../domain/matrix/ids';
import { FixName } from '../../gaps/finding/FixName';
import { useFixes } from '../../gaps/finding/useFixes';
import { WaiveForm } from '../../gaps/waivers/WaiveForm';
import { Button } from '../../parts/Button';
import { Menu, MenuItem } from '../../parts/Menu';
import { applyFix } from '../../session/applyFix';
import { useSession, useSessionState } from '../../session/SessionContext';
import { useShowActivity } from '../../workspace/useShowActivity';
import { healthInWords } from '../drawn/rowReading';
import styles from './GapsOfActivity.module.css';

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
        <li key={finding.key} className={styles.gap} data-severity={finding.severity}>
          <p>
            <span className="visually-hidden">{healthInWords(finding.severity)}: </span>
            {finding.message}
          </p>
          <Acts finding={finding} />
        </li>
      ))}
      {gaps.length > MOST_SHOWN ? (
        <li className={styles.gap}>And {gaps.length - MOST_SHOWN} more in the list of gaps.</li>
      ) : null}
    </ul>
  );
}

function Acts({ finding }: { finding: Finding }) {
  const session = useSession();
  const fixes = useFixes(finding);
  const show = useShowActivity();
  const [waiving, setWaiving] = useState(false);
  const [first, ...others] = fixes;
  if (waiving) return <WaiveForm finding={finding} onDone={() => setWaiving(false)} />;
  return (
    <div className={styles.acts}>
      {first ? (
        <Button
          size="small"
          look="soft"
          className={styles.fix}
          onClick={() => applyFix(session, first.edit, { show, outcome: first.outcome })}
        >
          <FixName fix={first} />
        </Button>
      ) : null}
      {others.length > 0 ? (
        <Menu trigger={<Button size="small">Other fixes…</Button>}>
          {others.map((fix) => (
            <MenuItem
              key={fix.label}
              onSelect={() => applyFix(session, fix.edit, { show, outcome: fix.outcome })}
            >
              <FixName fix={fix} />
            </MenuItem>
          ))}
        </Menu>
      ) : null}
      <Button size="small" look="quiet" onClick={() => setWaiving(true)}>
        Waive
      </Button>
    </div>
  );
}
