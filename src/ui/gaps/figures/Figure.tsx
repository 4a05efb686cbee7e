/** A part of a whole as words and a bar. */

import type { ReactNode } from 'react';
import { thousands } from '../../parts/counted';
import styles from './Figure.module.css';

interface FigureProps {
  children: ReactNode;
  part: number;
  of: number;
}

export function Figure({ children, part, of }: FigureProps) {
  const share = of === 0 ? 0 : part / of;
  return (
    <div className={styles.figure}>
      <span className={styles.words}>{children}</span>
      <span className={styles.numbers}>
        {thousands(part)} of {thousands(of)}
      </span>
      <span className={styles.bar} aria-hidden>
        <span className={styles.part} style={{ width: `${share * 100}%` }} />
      </span>
    </div>
  );
}
