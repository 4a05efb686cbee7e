/** One thing that no single matrix can show: its heading with the count, a sentence, and the first few. */
import type { ReactNode } from 'react';
import { type Overview, organisationAddress } from '../../routing/route';
import styles from './Panel.module.css';

interface PanelProps {
  title: string;
  count: number;
  tone: 'must' | 'should' | 'plain';
  lead: string;
  /** Where the rest of them is shown. */
  more?: { readonly view: Overview; readonly words: string };
  children: ReactNode;
}

export function Panel({ title, count, tone, lead, more, children }: PanelProps) {
  return (
    <section className={styles.panel} aria-label={title}>
      <h2 className={styles.title}>
        {title}
        <span className={styles.count} data-tone={count === 0 ? 'none' : tone}>
          {count}
        </span>
      </h2>
      <p className={styles.lead}>{lead}</p>
      {children}
      {more ? (
        <a href={organisationAddress(more.view)} className={styles.more}>
          {more.words}
        </a>
      ) : null}
    </section>
  );
}
