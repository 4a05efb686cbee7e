/** The gaps of a scenario, mended in one change: what would be done is shown before. */
import { useMemo, useState } from 'react';
import { edits } from '../../../domain/edits/edit';
import type { Fix } from '../../../domain/findings/rule';
import { outcomeOfAll } from '../../../domain/gaps/fixes/outcomes';
import { settleScenario } from '../../../domain/gaps/fixes/settleScenario';
import type { AuditScenario } from '../../../domain/incidents/audit/scenariosOf';
import { Button } from '../../parts/Button';
import { Checkbox } from '../../parts/Checkbox';
import { Dialog } from '../../parts/Dialog';
import { useSession } from '../../session/SessionContext';
import { isGap } from '../state/gaps';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import styles from './FixDialog.module.css';

interface FixDialogProps {
  open: OpenAudit;
  scenario: AuditScenario;
  acts: IncidentActs;
  onClose(): void;
}

export function FixDialog({ open, scenario, acts, onClose }: FixDialogProps) {
  const session = useSession();
  const { reading } = open;
  const settlement = useMemo(
    () => settleScenario(scenario.id, { reading, newId: session.newId }, isGap),
    [scenario.id, reading, session],
  );
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const { steps } = settlement;
  const needs = useMemo(() => settlement.needs(), [settlement]);
  const missingFor = (place: number) => needs[place]?.find((needed) => left.has(needed));
  const chosen = steps.filter((_, place) => !left.has(place) && missingFor(place) === undefined);
  const apply = () => {
    const label =
      chosen.length === 1
        ? (chosen[0]?.edit.label ?? '')
        : `fix ${chosen.length} gaps of “${scenario.title}”`;
    const edit = edits(
      label,
      chosen.map((step) => step.edit),
    );
    if (
      acts.run(
        edit,
        [
          `Applied ${chosen.length} ${chosen.length === 1 ? 'fix' : 'fixes'} to “${scenario.title}”.`,
          outcomeOfAll(chosen, reading),
        ]
          .filter(Boolean)
          .join(' '),
      )
    )
      onClose();
  };
  const toggle = (place: number) => {
    const next = new Set(left);
    if (!next.delete(place)) next.add(place);
    setLeft(next);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Fix the gaps of “${scenario.title}”`}
      description="You can undo this as one change. Owners and people are suggestions; check them afterwards."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="solid" disabled={chosen.length === 0} onClick={apply}>
            Apply {chosen.length} {chosen.length === 1 ? 'fix' : 'fixes'}
          </Button>
        </>
      }
    >
      {steps.length === 0 ? (
        <p>No change to the matrix closes these gaps. They need people, dates or a decision.</p>
      ) : null}
      <ul className={styles.list}>
        {steps.map((step, place) => {
          const missing = missingFor(place);
          const needed = missing === undefined ? undefined : steps[missing]?.label;
          return (
            <li key={step.label}>
              <Checkbox
                checked={!left.has(place) && needed === undefined}
                disabled={needed !== undefined}
                onChange={() => toggle(place)}
                hint={needed === undefined ? hintOf(step) : `Also skipped, because it needs: ${needed}.`}
              >
                {step.label}
              </Checkbox>
            </li>
          );
        })}
      </ul>
      {settlement.left.length > 0 ? (
        <>
          <h3 className={styles.left}>Stays open: needs people, dates or a decision</h3>
          <ul className={styles.open}>
            {settlement.left.map(({ key, question, because }) => (
              <li key={key}>
                {question.text} {because}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Dialog>
  );
}

/** Where it adds something and who becomes accountable, and why. */
function hintOf({ outcome, because }: Fix): string {
  return [outcome, because].filter(Boolean).join(' ');
}
