/** The "Show" of a message about something that was added far from where it was asked for. */
import type { ActivityId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import type { Session } from '../../session/session';
import type { Notice } from '../parts/Toast';

/** Goes to an activity. */
export type ShowActivity = (activityId: ActivityId) => void;

/** Nothing where no activity is there that was not there before. */
export function showAdded(
  session: Session,
  before: Matrix['activities'],
  show: ShowActivity | undefined,
): Pick<Notice, 'other'> {
  const added = show && firstAdded(session.store.getState().matrix.activities, before);
  return added ? { other: { label: 'Show', run: () => show(added) } } : {};
}

function firstAdded(now: Matrix['activities'], before: Matrix['activities']): ActivityId | undefined {
  // Replacing one by another leaves the count as it was, and has its own place on the screen.
  if (Object.keys(now).length <= Object.keys(before).length) return undefined;
  return (Object.keys(now) as ActivityId[]).find((id) => !(id in before));
}
