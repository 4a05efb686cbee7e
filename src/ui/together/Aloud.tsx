/** Says what others do, for screen readers alone: who came, who left, and what was changed. */
import { useEffect, useState } from 'react';
import type { LiveRoom } from '../../together/live/contract';
import { cameAndLeft } from './cameAndLeft';

export function Aloud({ live }: { live: LiveRoom }) {
  const [said, setSaid] = useState('');
  // What happens comes from outside of React, one after the other.
  useEffect(() => {
    let before = live.state().people;
    const stops = [
      live.watch(() => {
        const { people } = live.state();
        const words = cameAndLeft(before, people);
        before = people;
        if (words !== '') setSaid(words);
      }),
      live.onForeign(({ who, label }) => setSaid(`${who.name}: ${label}`)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [live]);
  return (
    <div
      className="visually-hidden"
      role="log"
      aria-label="What others do"
      aria-live="polite"
      aria-atomic="true"
    >
      {said}
    </div>
  );
}
