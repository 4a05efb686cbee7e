/** Seconds since a start, ticking once a second. */
import { useEffect, useState } from 'react';
import { useSession } from '../session/SessionContext';

export function useClock(runs: boolean): number {
  const session = useSession();
  const [started] = useState(() => session.now());
  const [seconds, setSeconds] = useState(0);
  // The clock on the wall is outside React.
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setSeconds(Math.floor((session.now() - started) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [runs, session, started]);
  return seconds;
}
