/** Closes the audit: who took part, and remarks. The answers are kept as they are now. */
import { useState } from 'react';
import { closeAudit } from '../../../domain/edits/closeAudit';
import { recordOf } from '../../../domain/incidents/audit/auditRecord';
import { isCalendarDate } from '../../../domain/matrix/date';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { TextField } from '../../parts/TextField';
import { useSession } from '../../session/SessionContext';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import styles from './RecordView.module.css';

export function CloseAuditDialog({
  open,
  acts,
  onClose,
}: {
  open: OpenAudit;
  acts: IncidentActs;
  onClose(): void;
}) {
  const session = useSession();
  const [participants, setParticipants] = useState('');
  const [remarks, setRemarks] = useState('');
  const [date, setDate] = useState<string>(session.today());
  const close = () => {
    const closedOn = isCalendarDate(date) ? date : session.today();
    const answers = recordOf(open.context, open.audit);
    const audit = { id: session.newId<'audit'>(), closedOn, participants, remarks, answers };
    if (acts.run(closeAudit(audit), `Closed the audit of ${closedOn}.`)) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Close the audit"
      description="Saves today’s answers. Later changes to the matrix do not alter them."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="solid" onClick={close} disabled={participants.trim() === ''}>
            Close the audit
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField label="Date" type="date" value={date} onCommit={setDate} live />
        <TextField
          label="Who took part"
          value={participants}
          onCommit={setParticipants}
          hint="Required."
          live
          autoFocus
        />
        <TextField label="Notes" lines={3} value={remarks} onCommit={setRemarks} live />
      </div>
    </Dialog>
  );
}
