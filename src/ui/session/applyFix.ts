/** Carries out what a person chose in the panel, says what was done and which gaps that closed, and offers to take it back. */

import type { Edit } from '../../domain/edits/edit';
import { pastForm } from '../../domain/edits/pastForm';
import type { Change } from '../../domain/matrix/change';
import type { Session } from '../../session/session';
import { thousands } from '../parts/counted';
import { type Notice, notify } from '../parts/Toast';
import { type ShowActivity, showAdded } from './addedActivity';
import { givenInWords, givenLetters } from './givenLetters';
import { reportOutcome, undoable } from './runEdit';

export interface FixTold {
  /** Goes to an activity that the fix added, or in which it gave someone a letter. */
  readonly show?: ShowActivity;
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
  const after = session.store.getState().matrix;
  const given = givenLetters(before, after);
  const [first] = given;
  const shown = showAdded(session, before.activities, show);
  const showGiven = show && first && { other: { label: 'Show', run: () => show(first.activity.id) } };
  const open = new Set(analysis.findings.map(({ key }) => key));
  // An edit of a large matrix may take slices to analyse. The message waits, so that it can say which gaps are left.
  void session.settleFindings().then(() => {
    const said = [`${pastForm(edit.label)}.`, where].filter(Boolean).join(' ');
    const done = [said, givenInWords(given, after, said)].filter(Boolean).join(' ');
    tellDone(session, done, change, open, { ...showGiven, ...shown });
  });
  return true;
}

function tellDone(
  session: Session,
  done: string,
  change: Change,
  before: ReadonlySet<string>,
  shown: Pick<Notice, 'other'>,
): void {
  const { findings, counts } = session.store.getState().analysis;
  notify({
    message: `${done} ${gapsChanged(before, findings)}${gapsLeft(findings.length, counts.whole)}`,
    ...undoable(session, change),
    ...shown,
  });
}

/** "1 fixed, 1 new. " Nothing where the number that is left says it all. */
function gapsChanged(before: ReadonlySet<string>, after: readonly { readonly key: string }[]): string {
  const opened = after.filter(({ key }) => !before.has(key)).length;
  if (opened === 0) return '';
  const closed = before.size - (after.length - opened);
  return closed === 0
    ? `${thousands(opened)} new. `
    : `${thousands(closed)} fixed, ${thousands(opened)} new. `;
}

/** `whole`: see SeverityCounts. */
function gapsLeft(count: number, whole: true | undefined): string {
  if (count === 0) return whole ? 'No gaps left.' : 'No gaps left so far.';
  return count === 1 ? '1 gap left.' : `${thousands(count)} gaps left.`;
}
