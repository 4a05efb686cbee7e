/** The cards of everyone in the list, one page each. */
import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { CalendarDate } from '../../../domain/matrix/date';
import type { Matrix } from '../../../domain/matrix/matrix';
import { cardOf } from '../../../domain/people/card';
import type { Bar } from '../../../domain/people/load';
import { IconButton } from '../../parts/IconButton';
import { PrintedCards } from '../card/PrintedCards';
import { subjectOf } from '../figures/peopleView';

interface PrintAllButtonProps {
  matrix: Matrix;
  bars: readonly Bar[];
  day: CalendarDate;
}

export function PrintAllButton({ matrix, bars, day }: PrintAllButtonProps) {
  const [printing, setPrinting] = useState(false);
  return (
    <>
      <IconButton name="Print a card for each in the list" onClick={() => setPrinting(true)}>
        <Printer size={15} aria-hidden />
      </IconButton>
      {printing ? (
        <PrintedCards
          cards={cardsFor(matrix, bars, day)}
          scheme={matrix.scheme}
          title={matrix.name}
          onDone={() => setPrinting(false)}
        />
      ) : null}
    </>
  );
}

function cardsFor(matrix: Matrix, bars: readonly Bar[], day: CalendarDate) {
  return bars.flatMap((bar) => {
    const subject = subjectOf(bar);
    if (!subject || subject.kind === 'team') return [];
    return (
      cardOf(matrix, subject.kind === 'person' ? { personId: subject.id } : { roleId: subject.id }, day) ?? []
    );
  });
}
