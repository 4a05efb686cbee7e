/** How long a meeting has taken so far, kept in this browser, so that a break or a closed tab loses none of it. */
import type { MatrixId, MeetingId } from '../domain/matrix/ids';

const KEY = 'answerable-meeting:';

/** What is kept names its matrix, and so goes with it when that is deleted for good. */
export interface ClockOf {
  readonly matrixId: MatrixId;
  readonly meetingId: MeetingId;
}

const keyOf = ({ matrixId, meetingId }: ClockOf) => `${KEY}${matrixId} ${meetingId}`;

/** Milliseconds; 0 where nothing was kept, or something else was. */
export function readMeetingClock(of: ClockOf, storage: () => Storage = () => localStorage): number {
  try {
    const spent = Number(storage().getItem(keyOf(of)));
    return Number.isFinite(spent) && spent > 0 ? spent : 0;
  } catch {
    return 0;
  }
}

/** A browser that keeps nothing loses the time since the meeting was opened here, and nothing else. */
export function keepMeetingClock(
  of: ClockOf,
  spent: number,
  storage: () => Storage = () => localStorage,
): void {
  try {
    storage().setItem(keyOf(of), String(Math.round(spent)));
  } catch {
    // The minutes are kept with the matrix when the meeting ends.
  }
}
