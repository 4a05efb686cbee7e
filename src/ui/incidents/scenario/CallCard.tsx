/** Who gets called, in order: the first few, for the rest stands on the call sheet. */
import type { Call } from '../../../domain/incidents/calling/callOrder';
import type { AuditContext } from '../../../domain/incidents/judging/auditContext';
import { LetterTile } from '../../codes/LetterTile';
import { classNames } from '../../parts/classNames';
import type { IncidentActs } from '../state/useIncidentActs';
import styles from './CallCard.module.css';

const SHOWN = 6;

export function CallCard({
  context,
  calls,
  acts,
}: {
  context: AuditContext;
  calls: readonly Call[];
  acts: IncidentActs;
}) {
  const { scheme } = context.reading.matrix;
  return (
    <aside className={styles.card} aria-label="Call order">
      <h2 className={styles.title}>Call order</h2>
      <ol className={styles.list}>
        {calls.slice(0, SHOWN).map(({ roleId, roleName, people, meaning, subject, reasons, row, isGap }) => {
          const code = scheme.codes.find((one) => one.meaning === meaning);
          const place =
            row && (roleId ? [{ activityId: row.activity.id, roleId }] : [{ activityId: row.activity.id }]);
          const [person, ...others] = people;
          const words = (
            <>
              {code ? <LetterTile code={code} size="small" /> : null}
              <span className={styles.who}>{person?.name ?? roleName}</span>
              <span className={classNames(styles.why, isGap && styles.gap)} title={reasons.join('\n')}>
                {person ? `${roleName}${others.length > 0 ? ` +${others.length}` : ''}` : subject}
              </span>
            </>
          );
          return (
            <li key={roleId ?? reasons[0]}>
              {place ? (
                <button type="button" className={styles.line} onClick={() => acts.reveal(place)}>
                  {words}
                </button>
              ) : (
                <span className={styles.line}>{words}</span>
              )}
            </li>
          );
        })}
      </ol>
      {calls.length > SHOWN ? (
        <p className={styles.more}>{calls.length - SHOWN} more on the call sheet</p>
      ) : null}
      {calls.length === 0 ? (
        <p className={styles.more}>
          Nobody to call: this scenario has no questions that need someone to act.
        </p>
      ) : null}
    </aside>
  );
}
