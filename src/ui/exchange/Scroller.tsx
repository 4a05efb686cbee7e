/** A box that scrolls both ways, and so must be reachable by keyboard and have a name. */
import type { ReactNode } from 'react';
import styles from './ImportDialog.module.css';

export function Scroller({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus it could not be scrolled by keyboard.
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
