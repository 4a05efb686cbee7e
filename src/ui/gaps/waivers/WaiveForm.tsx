/** Sets a finding aside: why, by whom, and until when it is to stay out of the way. */
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { waive } from '../../../domain/edits/waive';
import type { Finding } from '../../../domain/findings/finding';
import { isCalendarDate } from '../../../domain/matrix/date';
import { Button } from '../../parts/Button';
import { Chip } from '../../parts/Chip';
import { TextField } from '../../parts/TextField';
import { applyFix } from '../../session/applyFix';
import { useSession } from '../../session/SessionContext';
import styles from './WaiveForm.module.css';
import { endAfter, QUICK_ENDS } from './waiverWords';

export function WaiveForm({ finding, onDone }: { finding: Finding; onDone(): void }) {
  const session = useSession();
  const today = session.today();
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(() => session.ownName.read());
  const [until, setUntil] = useState('');
  const [missing, setMissing] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') {
      setMissing(true);
      return;
    }
    session.ownName.save(who);
    const edit = waive({
      id: session.newId<'waiver'>(),
      finding,
      reason: reason.trim(),
      who: who.trim(),
      on: today,
      ...(isCalendarDate(until) ? { until } : {}),
    });
    onDone();
    applyFix(session, edit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  };

  return (
    <form
      ref={wholeIntoView}
      className={styles.form}
      aria-label={`Waive: ${finding.title}`}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <TextField
        label="Reason"
        value={reason}
        onCommit={setReason}
        live
        autoFocus
        error={
          missing && reason.trim() === '' ? 'Enter a reason, so that others understand it later.' : undefined
        }
      />
      <TextField label="Approved by" value={who} onCommit={setWho} live placeholder="Your name" />
      <TextField label="Until (optional)" type="date" value={until} onCommit={setUntil} live />
      <div className={styles.ends}>
        {QUICK_ENDS.map(({ label, days }) => {
          const end = endAfter(today, days);
          return (
            <Chip
              key={days}
              active={until === end}
              aria-pressed={until === end}
              onClick={() => setUntil(until === end ? '' : end)}
            >
              {label}
            </Chip>
          );
        })}
      </div>
      <p className={styles.hint}>The gap also reopens if the activity changes.</p>
      <div className={styles.acts}>
        <Button type="submit" look="soft" size="small">
          Waive
        </Button>
        <Button look="quiet" size="small" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** Below a long explanation only its first field would be seen. */
function wholeIntoView(form: HTMLFormElement | null): void {
  form?.scrollIntoView({ block: 'nearest' });
}
