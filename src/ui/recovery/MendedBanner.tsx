/** Over the screens of a matrix in which something had to be put right after another tab's changes came in. */
import { useState } from 'react';
import { Button } from '../parts/Button';
import { useSessionState } from '../session/SessionContext';
import styles from './Recovery.module.css';

/** Places that are named; the rest is counted. */
const NAMED = 3;

export function MendedBanner() {
  const mended = useSessionState((state) => state.mended);
  const [seen, setSeen] = useState(mended);
  if (!mended || mended === seen) return null;
  const more = mended.length - NAMED;
  return (
    <section className={styles.banner} role="status" aria-label="Repaired after a change in another tab">
      <p>
        Another tab deleted or changed something that this matrix still used.{' '}
        {mended.slice(0, NAMED).map(({ place, message }) => `${sentenceStart(place)}: ${message} `)}
        {more > 0
          ? `${more} more ${more === 1 ? 'place was' : 'places were'} repaired in the same way.`
          : null}
      </p>
      <Button size="small" onClick={() => setSeen(mended)}>
        Close
      </Button>
    </section>
  );
}

function sentenceStart(place: string): string {
  return `${place.charAt(0).toUpperCase()}${place.slice(1)}`;
}
