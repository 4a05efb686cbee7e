/** Carries out what a person chose in the panel, says what was done, and offers to take it back. */

import type { Edit } from '../../domain/edits/edit';
import { pastForm } from '../../domain/edits/pastForm';
import type { Change } from '../../domain/matrix/change';
import type { Session } from '../../session/session';
import { thousands } from '../parts/counted';
import { notify } from '../parts/Toast';
import { reportOutcome, undoAction } from './runEdit';

export function applyFix(session: Session, edit: Edit): boolean {
  const outcome = session.run(edit);
  if (!reportOutcome(outcome)) return false;
  const { change } = outcome;
  if (!change) {
    notify({ message: 'Nothing to change.' });
    return true;
  }
  // An edit of a large matrix may take slices to analyse. The message waits, so that it can say which gaps are left.
  void session.settleFindings().then(() => tellDone(session, edit.label, change));
  return true;
}

function tellDone(session: Session, label: string, change: Change): void {
  notify({
    // Only the latest can be taken back here, so only the latest is offered.
    topic: 'change',
    message: `${pastForm(label)}. ${gapsLeft(session.store.getState().analysis.findings.length)}`,
    action: undoAction(session, change),
  });
}

export function gapsLeft(count: number): string {
  if (count === 0) return 'No gaps left.';
  return count === 1 ? '1 gap left.' : `${thousands(count)} gaps left.`;
}
