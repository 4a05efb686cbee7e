/** One point, large: what it is, who has which letter now, and the ways to settle it. */
import { useState } from 'react';
import type { RoleId } from '../../../domain/matrix/ids';
import type { Role } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { makeAccountable } from '../../../domain/meetings/decisions';
import { Button } from '../../parts/Button';
import { Combobox } from '../../parts/Combobox';
import { Keys } from '../../parts/Keys';
import { TextField } from '../../parts/TextField';
import { useSessionState } from '../../session/SessionContext';
import { SeverityDot } from '../../vocabulary/SeverityDot';
import { SEVERITY_WORDS } from '../../vocabulary/severityWords';
import { AssignForm } from './AssignForm';
import { focusFirst } from './focusFirst';
import styles from './PointView.module.css';
import { RoleCards } from './RoleCards';
import type { MeetingSteps } from './useMeeting';

/** Which way to settle it asks for more. */
export type Asking = 'else' | 'assign' | 'leave' | null;

interface PointViewProps {
  steps: MeetingSteps;
  asking: Asking;
  onAsk(asking: Asking): void;
}

export function PointView({ steps, asking, onAsk }: PointViewProps) {
  const { point, finding, activity } = steps;
  const section = useSessionState(({ matrix }) => activity && matrix.sections[activity.sectionId]?.name);
  const isClosed = point.about.findingKey !== undefined && !finding;
  return (
    <section className={styles.point} aria-label="Current point">
      <p className={styles.kind}>
        {finding ? (
          <>
            <SeverityDot severity={finding.severity} /> {activity ? `${finding.title} · ` : ''}
            {SEVERITY_WORDS[finding.severity]}
          </>
        ) : isClosed ? (
          'This gap is closed.'
        ) : (
          'Is this activity right?'
        )}
        {section ? <span className={styles.section}> {section}</span> : null}
      </p>
      <h2 className={styles.title}>{activity?.name ?? finding?.title ?? point.title}</h2>
      {finding ? <p className={styles.message}>{finding.message}</p> : null}
      {finding ? <p className={styles.why}>{finding.why}</p> : null}
      {!finding && point.title !== activity?.name ? (
        <p className={styles.message}>{withoutName(point.title, activity?.name)}</p>
      ) : null}
      {activity ? <RoleCards activity={activity} /> : null}
      {point.decision ? <p className={styles.settled}>In the minutes: {point.decision}</p> : null}
      <h3 className={styles.question}>What do you decide?</h3>
      <Ways steps={steps} asking={asking} onAsk={onAsk} />
    </section>
  );
}

/** The name of the activity stands above it. */
function withoutName(title: string, name = ''): string {
  return title.startsWith(`${name}: `) ? title.slice(name.length + 2) : title;
}

function Ways({ steps, asking, onAsk }: PointViewProps) {
  const { decisions, activity, finding } = steps;
  return (
    <div className={styles.ways}>
      {decisions.map((decision, place) => (
        <button
          key={decision.label}
          type="button"
          className={styles.way}
          onClick={() => steps.decide(decision)}
        >
          <Keys keys={String(place + 1)} />
          <span>
            <span className={styles.label}>{decision.label}</span>
            {decision.because ? <span className={styles.because}>{decision.because}</span> : null}
          </span>
        </button>
      ))}
      {activity ? (
        <Way
          keys="E"
          label="Another role is accountable…"
          hint="Choose any role."
          onClick={() => onAsk('else')}
        />
      ) : null}
      {asking === 'else' ? <AnotherRole steps={steps} /> : null}
      <Way
        keys="A"
        label="Assign to someone…"
        hint="Someone finds out by a date. It becomes a follow-up."
        onClick={() => onAsk('assign')}
      />
      {asking === 'assign' ? <AssignForm title={steps.point.title} onAssign={steps.assign} /> : null}
      <Way keys="P" label="Park it" hint="Not decided today." onClick={steps.park} />
      <Way
        keys="L"
        label="Leave it as it is…"
        hint={finding ? 'With a reason. The gap is waived.' : 'With a reason.'}
        onClick={() => onAsk('leave')}
      />
      {asking === 'leave' ? <LeaveForm onLeave={steps.leave} /> : null}
    </div>
  );
}

function Way({ keys, label, hint, onClick }: { keys: string; label: string; hint: string; onClick(): void }) {
  return (
    <button type="button" className={styles.way} onClick={onClick}>
      <Keys keys={keys} />
      <span>
        <span className={styles.label}>{label}</span>
        <span className={styles.because}>{hint}</span>
      </span>
    </button>
  );
}

function AnotherRole({ steps }: { steps: MeetingSteps }) {
  const matrix = useSessionState((state) => state.matrix);
  const choices = inOrder<Role>(matrix.roles).map(({ id, name }) => ({ value: id, label: name }));
  const choose = (roleId: RoleId) => {
    const decision = steps.activity && makeAccountable(matrix, steps.activity.id, roleId);
    if (decision) steps.decide(decision);
  };
  return (
    <div className={styles.form} ref={focusFirst}>
      <Combobox<RoleId> label="Accountable role" value={null} choices={choices} onChange={choose} />
    </div>
  );
}

function LeaveForm({ onLeave }: { onLeave(reason: string): void }) {
  const [reason, setReason] = useState('');
  const leave = () => reason.trim() !== '' && onLeave(reason.trim());
  return (
    <form
      className={styles.form}
      ref={focusFirst}
      onSubmit={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      <TextField label="Reason" value={reason} onCommit={setReason} live />
      <Button type="submit" look="soft">
        Leave it as it is
      </Button>
    </form>
  );
}
