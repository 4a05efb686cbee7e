/** The card of a role or person, to read, to copy as Markdown and to print. */
import { useState } from 'react';
import type { CalendarDate } from '../../../domain/matrix/date';
import type { Matrix } from '../../../domain/matrix/matrix';
import { type CardOf, cardOf } from '../../../domain/people/card';
import { cardMarkdown } from '../../../domain/people/cardMarkdown';
import { COPY_BLOCKED } from '../../exchange/files/clipboard';
import { Button } from '../../parts/Button';
import { notify } from '../../parts/Toast';
import type { Subject } from '../figures/peopleView';
import { CardPage } from './CardPage';
import styles from './CardTab.module.css';
import { PrintedCards } from './PrintedCards';

interface CardTabProps {
  matrix: Matrix;
  subject: Exclude<Subject, { kind: 'team' }>;
  day: CalendarDate;
}

export function CardTab({ matrix, subject, day }: CardTabProps) {
  const [printing, setPrinting] = useState(false);
  const of: CardOf = subject.kind === 'person' ? { personId: subject.id } : { roleId: subject.id };
  const card = cardOf(matrix, of, day);
  if (!card) return null;
  return (
    <>
      <div className={styles.acts}>
        <Button size="small" onClick={() => copy(cardMarkdown(card))}>
          Copy as Markdown
        </Button>
        <Button size="small" onClick={() => setPrinting(true)}>
          Print
        </Button>
      </div>
      <CardPage card={card} scheme={matrix.scheme} />
      {printing ? (
        <PrintedCards
          cards={[card]}
          scheme={matrix.scheme}
          title={matrix.name}
          onDone={() => setPrinting(false)}
        />
      ) : null}
    </>
  );
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify({ message: 'Copied the card as Markdown.' });
  } catch {
    notify({ message: COPY_BLOCKED, urgent: true });
  }
}
