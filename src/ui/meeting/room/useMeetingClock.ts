/** The clock of a meeting: it runs while the meeting is open on the screen, and goes on after a break where it stood. */
import { useEffect, useState } from 'react';
import type { Meeting } from '../../../domain/matrix/agreement';
import type { MatrixId } from '../../../domain/matrix/ids';
import { openMeetingClock } from '../../../session/meetingClock';
import { useSession } from '../../session/SessionContext';

const MINUTE = 60_000;
const TICK = 10_000;

/** Whole minutes. */
export function useMeetingClock(matrixId: MatrixId, { id: meetingId, minutes = 0 }: Meeting): number {
  const session = useSession();
  const [clock] = useState(() =>
    openMeetingClock({ matrixId, meetingId }, { atLeast: minutes * MINUTE, now: session.now }),
  );
  const [spent, setSpent] = useState(clock.spent);
  // The clock is outside React.
  useEffect(() => {
    const tick = () => setSpent(clock.count());
    const timer = setInterval(tick, TICK);
    return () => {
      clearInterval(timer);
      tick();
    };
  }, [clock]);
  return Math.floor(spent / MINUTE);
}
