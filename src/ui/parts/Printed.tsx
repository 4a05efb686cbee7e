/** Something on paper: drawn beside the page where only the printer sees it, printed, and taken away again. */
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import { classNames } from './classNames';
import styles from './Printed.module.css';

interface PrintedProps {
  /** Names the kind of its pages. */
  className: string | undefined;
  children: ReactNode;
  onDone(): void;
}

export function Printed({ className, children, onDone }: PrintedProps) {
  // The print dialog is the browser's, and says when it has been left.
  const done = useEffectEvent(onDone);
  useEffect(() => {
    const onLeft = () => done();
    window.addEventListener('afterprint', onLeft, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onLeft);
  }, []);
  return createPortal(
    <div className={classNames(styles.paper, className)} data-printed>
      {children}
    </div>,
    document.body,
  );
}
