/** The clock of a meeting: it runs while the meeting is open on the screen, and goes on after a break where it stood. */
import { useEffect, useState } from 'react';
import type { Meeting } from '../../../domain/matrix/agreement';
import type { MatrixId } from '../../../domain/matrix/ids';
import { keepMeetingClock, readMeetingClock } from '../../../session/meetingClock';
import { useSession } from '../../session/SessionContext';

const MINUTE = 60_000;
const TICK = 10_000;
/** Between two ticks. More of it is a machine that slept, with nobody in the room; a tab behind ticks once a minute. */
const LONGEST = 2 * MINUTE;

/** Whole minutes. */
export function useMeetingClock(matrixId: MatrixId, { id: meetingId, minutes = 0 }: Meeting): number {
  const session = useSession();
  const [before] = useState(() => Math.max(readMeetingClock({ matrixId, meetingId }), minutes * MINUTE));
  const [spent, setSpent] = useState(before);
  // The clock is outside React.
  useEffect(() => {
    let last = session.now();
    let total = before;
    const tick = () => {
      const now = session.now();
      total += Math.min(Math.max(now - last, 0), LONGEST);
      last = now;
      keepMeetingClock({ matrixId, meetingId }, total);
      setSpent(total);
    };
    const timer = setInterval(tick, TICK);
    return () => {
      clearInterval(timer);
      tick();
    };
  }, [session, matrixId, meetingId, before]);
  return Math.floor(spent / MINUTE);
}
