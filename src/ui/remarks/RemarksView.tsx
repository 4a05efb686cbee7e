/** All remarks of the matrix: the open ones, and on demand those that are resolved. */
import { useState } from 'react';
import { aboutInWords, type Thread, threadsOf } from '../../domain/agreement/threads';
import { Checkbox } from '../parts/Checkbox';
import { EmptyState } from '../parts/EmptyState';
import { useSessionState } from '../session/SessionContext';
import styles from './RemarksView.module.css';
import { Threads, ThreadView } from './Threads';

const MOST = 200;
const WHOLE = {};

export function RemarksView() {
  const matrix = useSessionState((state) => state.matrix);
  const { findings, complete } = useSessionState((state) => state.analysis);
  const [all, setAll] = useState(false);
  const threads = threadsOf(matrix.remarks);
  const shown = threads.filter(({ isOpen }) => all || isOpen);
  const placeOf = ({ first: { about } }: Thread) => {
    const gap = findings.find(({ key }) => key === about.findingKey);
    if (gap) return `Gap: ${gap.title}`;
    return about.findingKey !== undefined && complete ? 'A gap that is closed' : aboutInWords(matrix, about);
  };
  return (
    <div className={styles.view}>
      <Checkbox checked={all} onChange={setAll}>
        Also show resolved remarks
      </Checkbox>
      {shown.length === 0 ? (
        <EmptyState title={threads.length === 0 ? 'No remarks yet' : 'No open remarks'}>
          Remarks are made beside an activity or a cell, in its details, and on a gap. They travel with the
          matrix.
        </EmptyState>
      ) : null}
      {shown.slice(0, MOST).map((thread) => (
        <section key={thread.first.id} aria-label={placeOf(thread)}>
          <h2 className={styles.about}>{placeOf(thread)}</h2>
          <ThreadView thread={thread} />
        </section>
      ))}
      {shown.length > MOST ? <p>and {shown.length - MOST} more.</p> : null}
      <section aria-label="About the whole matrix">
        <h2 className={styles.about}>About the whole matrix</h2>
        <Threads about={WHOLE} />
      </section>
    </div>
  );
}
