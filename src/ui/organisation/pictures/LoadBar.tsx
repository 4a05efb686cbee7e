/** How much of the working time the shares of all matrices take, against all of it. */
import type { CSSProperties } from 'react';
import type { PersonLoad } from '../../../domain/organisation/people/loads';
import { loadInWords, shareInPercent } from '../../../domain/organisation/words/loadWords';
import styles from './LoadBar.module.css';

/** The bar ends at a quarter above the whole; the line stands at the whole. */
const MOST = 125;

export function LoadBar({ load }: { load: PersonLoad }) {
  const percent = shareInPercent(load);
  if (percent === undefined)
    return <span title="No matrix says how much of the week the roles take.">–</span>;
  const length = `${(Math.min(percent, MOST) / MOST) * 100}%`;
  return (
    <span className={styles.load} data-state={load.state} title={loadInWords(load)}>
      <span className={styles.bar} style={{ '--length': length } as CSSProperties} aria-hidden />
      <span className={styles.figure}>
        {load.unplanned > 0 ? '≥ ' : ''}
        {percent}%{load.state === 'over' ? <span className="visually-hidden"> over the limit</span> : null}
      </span>
    </span>
  );
}
