/** Seconds on a clock, ticking once a second while it runs; a clock that was stopped goes on from `before`. */
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../session/SessionContext';

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
