/** How long a meeting has taken so far, kept in this browser, so that a break or a closed tab loses none of it. */
import type { MeetingId } from '../domain/matrix/ids';

const KEY = 'answerable-meeting:';

/** Milliseconds; 0 where nothing was kept, or something else was. */
export function readMeetingClock(id: MeetingId, storage: () => Storage = () => localStorage): number {
  try {
    const spent = Number(storage().getItem(KEY + id));
    return Number.isFinite(spent) && spent > 0 ? spent : 0;
  } catch {
    return 0;
  }
}

/** A browser that keeps nothing loses the time since the meeting was opened here, and nothing else. */
export function keepMeetingClock(
  id: MeetingId,
  spent: number,
  storage: () => Storage = () => localStorage,
): void {
  try {
    storage().setItem(KEY + id, String(Math.round(spent)));
  } catch {
    // The minutes are kept with the matrix when the meeting ends.
  }
}
