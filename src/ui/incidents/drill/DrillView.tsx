/** The absent-owner drill: pick who is away, see which answers fall and who is next. */
import { useMemo, useState } from 'react';
import { auditFixesFor } from '../../../domain/gaps/fixes/auditFixesFor';
import { byCause, type CauseGroup } from '../../../domain/incidents/audit/causes';
import type { NextInLine } from '../../../domain/incidents/calling/escalation';
import { type Absence, absencesOf, drillOf, type Fallen } from '../../../domain/incidents/rehearsal/drill';
import { Combobox } from '../../parts/Combobox';
import { counted } from '../../parts/counted';
import { EmptyState } from '../../parts/EmptyState';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { useSession } from '../../session/SessionContext';
import { CauseCard } from '../answers/CauseCard';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import styles from './DrillView.module.css';
import { WorstCases } from './WorstCases';

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
        At three in the morning, someone is always asleep or away. Choose who, and see which answers no longer
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
              placeholder={
                choices.length === 0 ? `No ${kind === 'person' ? 'people' : `${kind}s`} yet` : 'Choose'
              }
              disabled={choices.length === 0}
            />
          </div>
          <WorstCases
            reading={open.reading}
            chosenId={kind === 'person' ? id : null}
            onChoose={(personId) => {
              setKind('person');
              setId(personId);
            }}
          />
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
  const groups = useMemo(() => byCause(drill.fallen.map(({ after }) => after)), [drill]);
  const mend = useMemo(
    () => auditFixesFor({ reading: open.reading, newId: session.newId }),
    [open.reading, session],
  );
  const people = absence.missing.size === 1 ? '1 person' : `${absence.missing.size} people`;
  return (
    <>
      <p className={styles.sum}>
        Without {absence.label} ({people}),{' '}
        {fallen.length === 0 ? (
          standing === 0 ? (
            'nothing changes: no answer is yes today.'
          ) : (
            `all ${standing} answers still hold.`
          )
        ) : (
          <>
            <strong>{fallen.length}</strong> of {fallen.length + standing} answers no longer hold.
          </>
        )}
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
                {next ? `next is ${nextInWords(next)}.` : nobodyNext(role.escalatesTo)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {groups.length > 0 ? (
        <section aria-labelledby="fallen">
          <h2 id="fallen" className={styles.heading}>
            Answers that no longer hold, for {counted(groups.length, 'reason')}
          </h2>
          <ol className={styles.list}>
            {groups.map((group) => (
              <CauseCard
                key={group.key}
                group={group}
                mend={mend}
                acts={acts}
                reading={open.reading}
                missing={absence.missing}
              >
                <NextLine fallen={fallen} group={group} />
              </CauseCard>
            ))}
          </ol>
        </section>
      ) : null}
    </>
  );
}

/** Who is called instead while the people of a role are away. */
function NextLine({ fallen, group }: { fallen: readonly Fallen[]; group: CauseGroup }) {
  const [next] = fallen.find(({ after }) => after === group.answers[0])?.next ?? [];
  if (!next) return null;
  return (
    <p className={styles.next}>
      {next.next ? `Next: ${nextInWords(next.next)}.` : nobodyNext(next.role.escalatesTo)}
    </p>
  );
}

function nextInWords({ people, role }: NextInLine): string {
  return `${people.map(({ name }) => name).join(', ')} as ${role.name}`;
}

function nobodyNext(escalatesTo: string | undefined): string {
  return escalatesTo ? 'Nobody is on its escalation path.' : 'It has no escalation path.';
}
