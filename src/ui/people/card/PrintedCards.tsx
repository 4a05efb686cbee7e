/** Cards on paper: drawn beside the page where only the printer sees them, printed, and taken away again. */
import { useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import type { Card } from '../../../domain/people/card';
import { CardPage } from './CardPage';
import styles from './PrintedCards.module.css';

interface PrintedCardsProps {
  cards: readonly Card[];
  scheme: Scheme;
  title: string;
  onDone(): void;
}

export function PrintedCards({ cards, scheme, title, onDone }: PrintedCardsProps) {
  // The print dialog is the browser's, and says when it has been left.
  const done = useEffectEvent(onDone);
  useEffect(() => {
    const onLeft = () => done();
    window.addEventListener('afterprint', onLeft, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onLeft);
  }, []);
  return createPortal(
    <div className={styles.sheets} data-printed-cards>
      {cards.map((card) => (
        <div key={`${card.name} ${card.about}`} className={styles.sheet}>
          <p className={styles.matrix}>{title}</p>
          <CardPage card={card} scheme={scheme} />
        </div>
      ))}
    </div>,
    document.body,
  );
}
