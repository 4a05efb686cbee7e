/** Cards on paper, one to a page. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import type { Card } from '../../../domain/people/card';
import { Printed } from '../../parts/Printed';
import { CardPage } from './CardPage';
import styles from './PrintedCards.module.css';

interface PrintedCardsProps {
  cards: readonly Card[];
  scheme: Scheme;
  title: string;
  onDone(): void;
}

export function PrintedCards({ cards, scheme, title, onDone }: PrintedCardsProps) {
  return (
    <Printed className={styles.sheets} onDone={onDone}>
      {cards.map((card) => (
        <div key={`${card.name} ${card.about}`} className={styles.sheet}>
          <p className={styles.matrix}>{title}</p>
          <CardPage card={card} scheme={scheme} />
        </div>
      ))}
    </Printed>
  );
}
