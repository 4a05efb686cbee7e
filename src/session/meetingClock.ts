/**
 * How long a meeting has taken so far, kept in this browser, so that a break or a closed tab loses none of it. Tabs that
 * show the same meeting run one clock: each counts on from where any of them has counted to.
 */
import type { MatrixId, MeetingId } from '../domain/matrix/ids';

const KEY = 'answerable-meeting:';
/**
 * Milliseconds between two counts. More of it is a machine that slept, with nobody in the room; a tab behind counts once a
 * minute.
 */
const LONGEST = 120_000;

/** What is kept names its matrix, and so goes with it when that is deleted for good. */
export interface ClockOf {
  readonly matrixId: MatrixId;
  readonly meetingId: MeetingId;
}

export interface MeetingClock {
  /** Milliseconds, as counted last. */
  spent(): number;
  /** Counts until now, and returns what was spent. */
  count(): number;
}

/** What all tabs have counted, and when they did so last, in milliseconds since 1970. */
interface Counted {
  readonly spent: number;
  readonly at: number;
}

/** `atLeast` is what the matrix itself says, which another device may have counted. */
export function openMeetingClock(
  of: ClockOf,
  { atLeast, now }: { atLeast: number; now(): number },
  storage: () => Storage = () => localStorage,
): MeetingClock {
  const key = `${KEY}${of.matrixId} ${of.meetingId}`;
  let last = now();
  let spent = Math.max(read(key, storage).spent, atLeast);
  return {
    spent: () => spent,
    count() {
      const at = now();
      const all = read(key, storage);
      // A clock that was set back says nothing about who counted last.
      const from = all.at <= at ? Math.max(last, all.at) : last;
      spent = Math.max(spent, all.spent) + Math.min(Math.max(at - from, 0), LONGEST);
      last = at;
      keep(key, { spent, at }, storage);
      return spent;
    },
  };
}

/** Nothing where nothing was kept, or something else was. */
function read(key: string, storage: () => Storage): Counted {
  const [spent, at] = textAt(key, storage).split(' ').map(Number);
  return { spent: timeOf(spent), at: timeOf(at) };
}

function textAt(key: string, storage: () => Storage): string {
  try {
    return storage().getItem(key) ?? '';
  } catch {
    return '';
  }
}

const timeOf = (value = 0) => (Number.isFinite(value) ? Math.max(value, 0) : 0);

function keep(key: string, { spent, at }: Counted, storage: () => Storage): void {
  try {
    storage().setItem(key, `${Math.round(spent)} ${Math.round(at)}`);
  } catch {
    // The minutes are kept with the matrix when the meeting ends.
  }
}
