/** Why answers of a scenario are not yes: each reason once, with the one fix for it and what the fix restores here. */
import { useMemo } from 'react';
import { auditFixesFor } from '../../../domain/gaps/fixes/auditFixesFor';
import type { Answer } from '../../../domain/incidents/audit/answer';
import { byCause, type CauseGroup, fixesOf } from '../../../domain/incidents/audit/causes';
import { NOBODY_MISSING } from '../../../domain/incidents/judging/auditContext';
import { restoredBy } from '../../../domain/incidents/rehearsal/drill';
import { Button } from '../../parts/Button';
import { counted } from '../../parts/counted';
import { useReadOnly, useSession } from '../../session/SessionContext';
import { fixedInWords } from '../state/fixedInWords';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import styles from './ScenarioCauses.module.css';

interface ScenarioCausesProps {
  /** Those that are not yes and that the matrix could answer. */
  failing: readonly Answer[];
  open: OpenAudit;
  acts: IncidentActs;
  onAll(): void;
}

export function ScenarioCauses({ failing, open, acts, onAll }: ScenarioCausesProps) {
  const session = useSession();
  const readOnly = useReadOnly();
  const { reading } = open;
  const lines = useMemo(() => {
    const mend = auditFixesFor({ reading, newId: session.newId });
    return byCause(failing).map((group) => {
      const [fix] = fixesOf(group, mend);
      return { group, fix, restored: fix ? restoredBy(fix.edit, reading, NOBODY_MISSING, group.answers) : 0 };
    });
  }, [failing, reading, session]);
  return (
    <section aria-labelledby="scenario-causes" className={styles.causes}>
      <h2 id="scenario-causes" className={styles.title}>
        {counted(failing.length, 'answer')} {failing.length === 1 ? 'is' : 'are'} not yes, for{' '}
        {counted(lines.length, 'reason')}
      </h2>
      <ul className={styles.list}>
        {lines.map(({ group, fix, restored }) => (
          <li key={group.key} className={styles.line}>
            <span>
              {group.title}: {counted(group.answers.length, 'answer')}
            </span>
            {fix && !readOnly ? (
              <Button size="small" look="soft" onClick={() => acts.run(fix.edit, fixedInWords(fix))}>
                {fix.label}
              </Button>
            ) : placesOf(group).length === 0 ? null : (
              <Button size="small" look="quiet" onClick={() => acts.reveal(placesOf(group))}>
                Show <span className="visually-hidden">{group.title}</span>
              </Button>
            )}
            {fix && !readOnly ? <span className={styles.restores}>{restoresInWords(restored)}</span> : null}
          </li>
        ))}
      </ul>
      <Button size="small" onClick={onAll}>
        Start here
      </Button>
    </section>
  );
}

function placesOf({ answers }: CauseGroup) {
  return answers[0]?.places ?? [];
}

function restoresInWords(restored: number): string {
  return restored > 0
    ? `restores ${counted(restored, 'answer')} here`
    : 'a first step: then people, dates or a decision are needed';
}
