/** The absent-owner drill: pick who is away, see which answers fall and who is next. */
import { useMemo, useState } from 'react';
import { auditFixesFor } from '../../../domain/gaps/fixes/auditFixesFor';
import type { AuditFixes } from '../../../domain/incidents/judging/auditFixes';
import { type Absence, absencesOf, drillOf, type Fallen } from '../../../domain/incidents/rehearsal/drill';
import { Button } from '../../parts/Button';
import { Combobox } from '../../parts/Combobox';
import { EmptyState } from '../../parts/EmptyState';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { useSession } from '../../session/SessionContext';
import { AnswerMark } from '../answers/AnswerMark';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import styles from './DrillView.module.css';

const KINDS = [
  { value: 'person', label: 'A person' },
  { value: 'team', label: 'A team' },
  { value: 'site', label: 'A site (night)' },
] as const;

export function DrillView({ open, acts }: { open: OpenAudit; acts: IncidentActs }) {
  const [kind, setKind] = useState<Absence['kind']>('person');
  const [id, setId] = useState<string | null>(null);
  const absences = useMemo(() => absencesOf(open.matrix), [open.matrix]);
  const choices = absences.filter((absence) => absence.kind === kind);
  const chosen = choices.find((absence) => absence.id === id);
  return (
    <article className={styles.view} aria-labelledby="drill-title">
      <h1 id="drill-title" className={styles.title}>
        Who is missing?
      </h1>
      <p className={styles.lead}>
        At three in the morning someone is always asleep or away. Pick who, and see which answers no longer
        hold.
      </p>
      {absences.length === 0 ? (
        <EmptyState title="No people yet">
          Add people and their roles on the People screen. Then this drill shows what fails without them.
        </EmptyState>
      ) : (
        <>
          <div className={styles.choice}>
            <SegmentedControl
              label="Who is away"
              value={kind}
              choices={KINDS}
              onChange={(next) => {
                setKind(next);
                setId(null);
              }}
            />
            <Combobox
              label="Name"
              value={id}
              choices={choices.map((absence) => ({ value: absence.id, label: absence.label }))}
              onChange={setId}
              placeholder={choices.length === 0 ? `No ${kind} is entered` : 'Choose'}
              disabled={choices.length === 0}
            />
          </div>
          <div aria-live="polite">
            {chosen ? (
              <Outcome key={`${kind} ${chosen.id}`} absence={chosen} open={open} acts={acts} />
            ) : null}
          </div>
        </>
      )}
    </article>
  );
}

function Outcome({ absence, open, acts }: { absence: Absence; open: OpenAudit; acts: IncidentActs }) {
  const session = useSession();
  const drill = useMemo(() => drillOf(open.reading, absence.missing), [open.reading, absence]);
  const { fallen, standing, emptied } = drill;
  const mend = auditFixesFor({ reading: open.reading, newId: session.newId });
  const people = absence.missing.size === 1 ? '1 person' : `${absence.missing.size} people`;
  return (
    <>
      <p className={styles.sum}>
        Without {absence.label} ({people}), <strong>{fallen.length}</strong> of {fallen.length + standing}{' '}
        answers fall.
      </p>
      {emptied.length > 0 ? (
        <section aria-labelledby="emptied">
          <h2 id="emptied" className={styles.heading}>
            Roles left empty
          </h2>
          <ul className={styles.roles}>
            {emptied.map(({ role, next }) => (
              <li key={role.id}>
                <strong>{role.name}</strong>:{' '}
                {next
                  ? `next is ${next.people.join(', ')} as ${next.role.name}.`
                  : nobodyNext(role.escalatesTo)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {fallen.length > 0 ? (
        <section aria-labelledby="fallen">
          <h2 id="fallen" className={styles.heading}>
            Answers that no longer hold
          </h2>
          <ul className={styles.list}>
            {fallen.map((one) => (
              <FallenLine key={one.before.key} fallen={one} mend={mend} acts={acts} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

interface FallenLineProps {
  fallen: Fallen;
  mend: AuditFixes;
  acts: IncidentActs;
}

function FallenLine({ fallen: { before, after, next }, mend, acts }: FallenLineProps) {
  const [first] = next;
  const [fix] = after.fixes(mend);
  return (
    <li className={styles.line}>
      <AnswerMark value={after.value} />
      <div>
        <p>
          {before.question.text} <span className={styles.scenario}>{before.scenario.title}</span>
        </p>
        <button type="button" className={styles.because} onClick={() => acts.reveal(before.places)}>
          {after.because}
          <span className="visually-hidden"> Show in matrix</span>
        </button>
        {first ? (
          <p className={styles.next}>
            {first.next
              ? `Next: ${first.next.people.join(', ')} as ${first.next.role.name}.`
              : nobodyNext(first.role.escalatesTo)}
          </p>
        ) : null}
        {fix ? (
          <Button size="small" onClick={() => acts.run(fix.edit, `${fix.label}: done.`)}>
            {fix.label}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function nobodyNext(escalatesTo: string | undefined): string {
  return escalatesTo ? 'Nobody is on its escalation path.' : 'It has no escalation path.';
}
