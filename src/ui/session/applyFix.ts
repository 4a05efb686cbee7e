/** Carries out what a person chose in the panel, says what was done and which gaps that closed, and offers to take it back. */

import type { Edit } from '../../domain/edits/edit';
import { pastForm } from '../../domain/edits/pastForm';
import type { Change } from '../../domain/matrix/change';
import type { ActivityId } from '../../domain/matrix/ids';
import type { Session } from '../../session/session';
import { thousands } from '../parts/counted';
import { notify } from '../parts/Toast';
import { reportOutcome, undoAction } from './runEdit';

export interface FixTold {
  /** Goes to an activity that the fix added. */
  readonly show?: (activityId: ActivityId) => void;
  /** Where it was added and who became accountable, in sentences. */
  readonly outcome?: string | undefined;
}

export function applyFix(session: Session, edit: Edit, { show, outcome: where }: FixTold = {}): boolean {
  const { matrix: before, analysis } = session.store.getState();
  const outcome = session.run(edit);
  if (!reportOutcome(outcome)) return false;
  const { change } = outcome;
  if (!change) {
    notify({ message: 'Nothing to change.' });
    return true;
  }
  const open = new Set(analysis.findings.map(({ key }) => key));
  // An edit of a large matrix may take slices to analyse. The message waits, so that it can say which gaps are left.
  void session.settleFindings().then(() => {
    const added = firstAdded(session, before.activities);
    const done = `${pastForm(edit.label)}.${where === undefined ? '' : ` ${where}`}`;
    tellDone(session, done, change, open, show && added ? () => show(added) : undefined);
  });
  return true;
}

function firstAdded(session: Session, before: object): ActivityId | undefined {
  const { activities } = session.store.getState().matrix;
  if (Object.keys(activities).length <= Object.keys(before).length) return undefined;
  return (Object.keys(activities) as ActivityId[]).find((id) => !(id in before));
}

function tellDone(
  session: Session,
  done: string,
  change: Change,
  before: ReadonlySet<string>,
  show: (() => void) | undefined,
): void {
  const { findings } = session.store.getState().analysis;
  notify({
    // Only the latest can be taken back here, so only the latest is offered.
    topic: 'change',
    message: `${done} ${gapsChanged(before, findings)}${gapsLeft(findings.length)}`,
    action: undoAction(session, change),
    ...(show ? { other: { label: 'Show', run: show } } : {}),
  });
}

/** "1 fixed, 1 new. " Nothing where the number that is left says it all. */
function gapsChanged(before: ReadonlySet<string>, after: readonly { readonly key: string }[]): string {
  const opened = after.filter(({ key }) => !before.has(key)).length;
  if (opened === 0) return '';
  const closed = before.size - (after.length - opened);
  return `${thousands(closed)} fixed, ${thousands(opened)} new. `;
}

export function gapsLeft(count: number): string {
  if (count === 0) return 'No gaps left.';
  return count === 1 ? '1 gap left.' : `${thousands(count)} gaps left.`;
}
