/** Tries everyone away alone, and names those without whom the most answers no longer hold. */
import { useEffect, useState } from 'react';
import { type Loss, worstCases } from '../../../domain/incidents/rehearsal/drill';
import type { Reading } from '../../../domain/reading/reading';
import { runSliced } from '../../../scheduling/runSliced';
import { Button } from '../../parts/Button';
import { counted } from '../../parts/counted';
import styles from './DrillView.module.css';

interface WorstCasesProps {
  reading: Reading;
  chosenId: string | null;
  onChoose(personId: string): void;
}

interface Found {
  readonly of: Reading;
  readonly losses: readonly Loss[];
}

const SHOWN = 5;

export function WorstCases({ reading, chosenId, onChoose }: WorstCasesProps) {
  const [tried, setTried] = useState<Reading | null>(null);
  const [share, setShare] = useState(0);
  const [found, setFound] = useState<Found | null>(null);

  // Everyone's audit takes seconds in a large matrix, so it runs beside the page.
  useEffect(() => {
    if (!tried) return;
    const stop = new AbortController();
    const done = (losses: readonly Loss[]) => setFound({ of: tried, losses });
    runSliced(worstCases(tried), { done, paused: setShare }, stop.signal);
    return () => stop.abort();
  }, [tried]);

  const losses = found?.of === reading ? found.losses : null;
  const isTrying = tried === reading && losses === null;
  if (losses === null) {
    return (
      <div className={styles.worst}>
        <Button disabled={isTrying} onClick={() => setTried(reading)}>
          Find the worst case
        </Button>
        {isTrying ? (
          <span role="status">Trying each person away: {Math.round(share * 100)}%</span>
        ) : (
          <span className={styles.hint}>Tries each person away alone. Nothing is changed.</span>
        )}
      </div>
    );
  }
  return (
    <section className={styles.worst} aria-label="Worst cases">
      {losses.length === 0 ? <p>Every “yes” still holds when any one person is away.</p> : null}
      <ol className={styles.losses}>
        {losses.slice(0, SHOWN).map(({ absence, lost }) => (
          <li key={absence.id}>
            <Button
              size="small"
              look={absence.id === chosenId ? 'soft' : 'plain'}
              onClick={() => onChoose(absence.id)}
            >
              Without {absence.label}
            </Button>
            <span>
              {counted(lost, 'answer')} no longer {lost === 1 ? 'holds' : 'hold'}
            </span>
          </li>
        ))}
      </ol>
      {losses.length > SHOWN ? (
        <p className={styles.hint}>
          {counted(losses.length - SHOWN, 'more person', 'more people')} cost fewer.
        </p>
      ) : null}
    </section>
  );
}
