/** The header of a meeting, and of the meetings of a matrix: home, title, the matrix, and what can be done. */
import type { ReactNode } from 'react';
import bars from '../../parts/Bars.module.css';
import { classNames } from '../../parts/classNames';
import { Brand } from '../../routing/Brand';
import { useSessionState } from '../../session/SessionContext';
import styles from './MeetingHeader.module.css';

export function MeetingHeader({ title, children }: { title: string; children: ReactNode }) {
  const matrixName = useSessionState(({ matrix }) => matrix.name);
  return (
    <header className={classNames(bars.header, styles.header)}>
      <Brand />
      <h1 className={styles.title}>
        {title} <span className={styles.matrix}>{matrixName}</span>
      </h1>
      {children}
    </header>
  );
}
