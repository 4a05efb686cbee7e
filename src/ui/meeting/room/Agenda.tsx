/** The points of the meeting, with what became of each. */
import { Check, Circle, Clock, CornerDownRight, StickyNote } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MeetingPoint } from '../../../domain/matrix/agreement';
import { BareList } from '../../parts/BareList';
import styles from './Agenda.module.css';

interface AgendaProps {
  points: readonly MeetingPoint[];
  at: number;
  onGoTo(place: number): void;
}

const SIGNS: { readonly [outcome in MeetingPoint['outcome']]: ReactNode } = {
  open: <Circle size={12} aria-hidden />,
  decided: <Check size={14} aria-hidden />,
  noted: <StickyNote size={14} aria-hidden />,
  parked: <Clock size={14} aria-hidden />,
  left: <CornerDownRight size={14} aria-hidden />,
};

const WORDS: { readonly [outcome in MeetingPoint['outcome']]: string } = {
  open: 'open',
  decided: 'decided',
  noted: 'noted',
  parked: 'for later',
  left: 'left as it is',
};

export function Agenda({ points, at, onGoTo }: AgendaProps) {
  return (
    <nav className={styles.agenda} aria-label="Agenda">
      <h2 className={styles.heading}>Agenda</h2>
      <BareList className={styles.list}>
        {points.map(({ id, title, outcome }, place) => (
          <li key={id}>
            <button
              type="button"
              className={styles.point}
              data-outcome={outcome}
              aria-current={place === at ? 'step' : undefined}
              ref={place === at ? intoView : undefined}
              onClick={() => onGoTo(place)}
            >
              <span className={styles.sign}>{SIGNS[outcome]}</span>
              <span className={styles.words}>
                <span className={styles.title}>{title}</span>
                <span className={styles.outcome}>{WORDS[outcome]}</span>
              </span>
            </button>
          </li>
        ))}
      </BareList>
    </nav>
  );
}

function intoView(button: HTMLElement | null): void {
  button?.scrollIntoView({ block: 'nearest' });
}
