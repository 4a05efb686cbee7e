/** Everything that keeps an answer from being yes, the cause behind most answers first. */
import { useMemo, useState } from 'react';
import { auditFixesFor } from '../../../domain/gaps/fixes/auditFixesFor';
import { verdictsOf } from '../../../domain/incidents/audit/answer';
import { byCause, type CauseGroup } from '../../../domain/incidents/audit/causes';
import { NOBODY_MISSING } from '../../../domain/incidents/judging/auditContext';
import { Button } from '../../parts/Button';
import { counted } from '../../parts/counted';
import { EmptyState } from '../../parts/EmptyState';
import { IfEditable } from '../../session/Editable';
import { useSession } from '../../session/SessionContext';
import { CauseCard } from '../answers/CauseCard';
import { MissingPeople } from '../answers/MissingPeople';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import styles from './CausesView.module.css';

/** Causes shown at once: for each, the whole audit is judged again to count what its fix restores. */
const AT_ONCE = 6;

export function CausesView({ open, acts }: { open: OpenAudit; acts: IncidentActs }) {
  const session = useSession();
  const [shown, setShown] = useState(AT_ONCE);
  const { audit, reading } = open;
  const { groups, answers, people } = useMemo(() => {
    const all = audit.scenarios.flatMap((one) => one.answers).filter(({ noteOnly }) => !noteOnly);
    const failing = all.filter(({ value }) => value === 'no' || value === 'unknown');
    return {
      groups: byCause(failing.filter(({ lacks }) => lacks !== 'person')),
      answers: failing.filter(({ lacks }) => lacks !== 'person').length,
      people: failing.filter(({ lacks }) => lacks === 'person').length,
    };
  }, [audit]);
  const mend = useMemo(() => auditFixesFor({ reading, newId: session.newId }), [reading, session]);
  return (
    <article className={styles.view} aria-labelledby="causes-title">
      <h1 id="causes-title" className={styles.title}>
        Start here
      </h1>
      {groups.length === 0 ? (
        <EmptyState title="Nothing to fix in the matrix">
          Every question that the matrix can answer is answered yes.
        </EmptyState>
      ) : (
        <>
          <p className={styles.lead}>
            {counted(answers, 'answer')} {answers === 1 ? 'is' : 'are'} not yes, for{' '}
            {counted(groups.length, 'reason')}.
            {people > 0
              ? ` ${counted(people, 'more question')} ${people === 1 ? 'waits' : 'wait'} for a person.`
              : ''}
          </p>
          <h2 className="visually-hidden">Reasons</h2>
          <ol className={styles.list}>
            {groups.slice(0, shown).map((group) => (
              <CauseCard
                key={group.key}
                group={group}
                mend={mend}
                acts={acts}
                reading={reading}
                missing={NOBODY_MISSING}
              >
                <EnterPeople group={group} open={open} acts={acts} />
              </CauseCard>
            ))}
          </ol>
          {groups.length > shown ? (
            <Button onClick={() => setShown(shown + AT_ONCE)}>
              Show {Math.min(AT_ONCE, groups.length - shown)} more of {groups.length} reasons
            </Button>
          ) : null}
        </>
      )}
    </article>
  );
}

/** Where a role has no people, no fix can know who they are: they are entered here. */
function EnterPeople({ group, open, acts }: { group: CauseGroup; open: OpenAudit; acts: IncidentActs }) {
  const [first] = group.answers;
  if (first?.lacks !== 'people') return null;
  const verdicts = verdictsOf(open.context, first.question).filter(({ cause }) => cause?.key === group.key);
  return (
    <IfEditable>
      <MissingPeople verdicts={verdicts.slice(0, 1)} matrix={open.matrix} acts={acts} />
    </IfEditable>
  );
}
