/** The audits and rehearsals that were closed, and what changed since the last one. */
import { useState } from 'react';
import { removeAudit } from '../../../domain/edits/closeAudit';
import { scoreOf } from '../../../domain/incidents/audit/audit';
import {
  closedAudits,
  differencesBetween,
  recordOf,
  rehearsals,
} from '../../../domain/incidents/audit/auditRecord';
import { scoreInWords } from '../../../domain/incidents/reports/report';
import type { ClosedAudit } from '../../../domain/matrix/records';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { IfEditable } from '../../session/Editable';
import type { AuditPlace } from '../state/place';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import { CloseAuditDialog } from './CloseAuditDialog';
import { DifferenceList } from './DifferenceList';
import styles from './RecordView.module.css';

interface RecordViewProps {
  open: OpenAudit;
  acts: IncidentActs;
  onGo(place: AuditPlace): void;
}

export function RecordView({ open, acts, onGo }: RecordViewProps) {
  const [closing, setClosing] = useState(false);
  const { matrix, context, audit } = open;
  const closed = closedAudits(matrix.audits);
  const rehearsed = rehearsals(matrix.audits);
  const [last] = closed;
  const now = recordOf(context, audit);
  return (
    <article className={styles.view} aria-labelledby="record-title">
      <header className={styles.head}>
        <div>
          <h1 id="record-title" className={styles.title}>
            Audit record
          </h1>
          <p className={styles.lead}>Now: {scoreInWords(scoreOf(now))}.</p>
        </div>
        <IfEditable>
          <Button look="solid" onClick={() => setClosing(true)}>
            Close the audit
          </Button>
        </IfEditable>
      </header>
      {last ? (
        <section aria-labelledby="since">
          <h2 id="since" className={styles.heading}>
            What changed since {last.closedOn}
          </h2>
          <DifferenceList differences={differencesBetween(last.answers, now)} />
        </section>
      ) : (
        <EmptyState title="No closed audits yet">
          A closed audit keeps its answers. The next one shows what has changed.
        </EmptyState>
      )}
      {closed.length > 0 ? (
        <section aria-labelledby="closed">
          <h2 id="closed" className={styles.heading}>
            Closed audits
          </h2>
          <ul className={styles.list}>
            {closed.map((one) => (
              <ClosedLine key={one.id} closed={one} acts={acts} onGo={onGo} />
            ))}
          </ul>
        </section>
      ) : null}
      {rehearsed.length > 0 ? (
        <section aria-labelledby="rehearsed">
          <h2 id="rehearsed" className={styles.heading}>
            Rehearsals
          </h2>
          <ul className={styles.list}>
            {rehearsed.map((one) => (
              <ClosedLine key={one.id} closed={one} acts={acts} onGo={onGo} />
            ))}
          </ul>
        </section>
      ) : null}
      {closing ? <CloseAuditDialog open={open} acts={acts} onClose={() => setClosing(false)} /> : null}
    </article>
  );
}

interface ClosedLineProps {
  closed: ClosedAudit;
  acts: IncidentActs;
  onGo(place: AuditPlace): void;
}

function ClosedLine({ closed, acts, onGo }: ClosedLineProps) {
  const { id, closedOn, participants, remarks, answers, rehearsedMinutes } = closed;
  const what =
    rehearsedMinutes === undefined ? closedOn : `${closedOn}, ${answers[0]?.scenario ?? 'rehearsal'}`;
  return (
    <li className={styles.line}>
      <div>
        <p className={styles.when}>{what}</p>
        <p className={styles.words}>
          {scoreInWords(scoreOf(answers))}. {participants}
          {rehearsedMinutes === undefined ? '' : `, ${rehearsedMinutes} min`}
        </p>
        {remarks ? <p className={styles.remarks}>{remarks}</p> : null}
      </div>
      <Button size="small" onClick={() => onGo({ kind: 'report', id })}>
        Report<span className="visually-hidden"> of {what}</span>
      </Button>
      <IfEditable>
        <Button
          size="small"
          look="quiet"
          onClick={() => acts.run(removeAudit(id), `Deleted the record of ${closedOn}.`)}
        >
          Delete<span className="visually-hidden"> {what}</span>
        </Button>
      </IfEditable>
    </li>
  );
}
