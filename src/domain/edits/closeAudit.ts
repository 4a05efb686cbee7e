import type { AuditId } from '../matrix/ids';
import type { ClosedAudit } from '../matrix/records';
import { type Edit, EditRefused, present } from './edit';

/** Keeps an audit, or a rehearsal, as it is now. */
export function closeAudit(audit: ClosedAudit): Edit {
  const what = audit.rehearsedMinutes === undefined ? 'audit' : 'rehearsal';
  return {
    label: `close the ${what} of ${audit.closedOn}`,
    apply(draft) {
      if (audit.participants.trim() === '')
        throw new EditRefused(`Enter who took part before you close the ${what}.`);
      draft.audits[audit.id] = {
        ...audit,
        participants: audit.participants.trim(),
        remarks: audit.remarks.trim(),
        answers: [...audit.answers],
      };
    },
  };
}

export function removeAudit(id: AuditId): Edit {
  return {
    label: 'delete a closed audit',
    apply(draft) {
      present(draft.audits[id], 'audit');
      delete draft.audits[id];
    },
  };
}
