/** A page with one sentence, for when there is nothing else to show, and the way home. */
import type { ReactNode } from 'react';
import { HOME_ADDRESS } from '../routing/route';
import styles from './Message.module.css';

export function Message({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={styles.page}>
      <title>{`${title} · Answerable`}</title>
      <div className={styles.message}>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.words}>{children}</div>
        <a href={HOME_ADDRESS}>All matrices</a>
      </div>
    </main>
  );
}
