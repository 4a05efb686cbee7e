/** Where messages appear. Its part is fetched once the page is idle, and again with a message if it did not come. */
import { useEffect, useState } from 'react';
import { whenIdle } from '../../scheduling/tasks';
import { latePart } from '../parts/latePart';
import { whenOneWaits } from '../parts/Toast';

export const messageRegion = latePart(() => import('../parts/ToastRegion'));

export function Messages() {
  const [part, setPart] = useState(messageRegion.here);
  useEffect(() => {
    if (part) return undefined;
    const ask = () => void messageRegion.load().then(setPart);
    const cancel = whenIdle(ask);
    const stop = whenOneWaits(ask);
    return () => {
      cancel();
      stop();
    };
  }, [part]);
  return part ? <part.default /> : null;
}
