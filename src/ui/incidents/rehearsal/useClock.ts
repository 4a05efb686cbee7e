import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../session/SessionContext';

/** Seconds that the rehearsal has run; they go on from `before` where it was left. */
export function useClock(runs: boolean, before = 0): number {
  const session = useSession();
  const shown = useRef(before);
  const [seconds, setSeconds] = useState(before);
  // The clock on the wall is outside React.
  useEffect(() => {
    if (!runs) return;
    const started = session.now() - shown.current * 1000;
    const timer = setInterval(() => {
      shown.current = Math.floor((session.now() - started) / 1000);
      setSeconds(shown.current);
    }, 1000);
    return () => clearInterval(timer);
  }, [runs, session]);
  return seconds;
}
