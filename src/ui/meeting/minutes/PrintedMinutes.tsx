/** Minutes on paper: drawn beside the page where only the printer sees them, printed, and taken away again. */
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import styles from './MinutesPage.module.css';

export function PrintedMinutes({ children, onDone }: { children: ReactNode; onDone(): void }) {
  // The print dialog is the browser's, and says when it has been left.
  const done = useEffectEvent(onDone);
  useEffect(() => {
    const onLeft = () => done();
    window.addEventListener('afterprint', onLeft, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onLeft);
  }, []);
  return createPortal(
    <div className={styles.paper} data-printed-minutes>
      {children}
    </div>,
    document.body,
  );
}
