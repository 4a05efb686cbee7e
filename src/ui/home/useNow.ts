import { useEffect, useState } from 'react';

/** The time, a minute fresh: for words such as "2 minutes ago". */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  // The clock is outside React.
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
