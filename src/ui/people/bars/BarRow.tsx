/** One bar with its name, who or what is behind it, and its figures. Drawn from plain values. */
import { memo } from 'react';
import type { Bar } from '../../../domain/people/load';
import { classNames } from '../../parts/classNames';
import { countsInLetters, countsInWords, type DrawnCode, ownLetters } from '../figures/drawnCodes';
import { percentInWords } from '../figures/figuresInWords';
import { nameOfBar } from '../figures/peopleView';
import styles from './BarList.module.css';
import { StackedBar } from './StackedBar';

interface BarRowProps {
  id: string;
  bar: Bar;
  codes: readonly DrawnCode[];
  largest: number;
  top: number;
  place: number;
  of: number;
  selected: boolean;
  onSelect(key: string): void;
}

export const BarRow = memo(function BarRow(props: BarRowProps) {
  const { id, bar, codes, largest, top, place, of, selected, onSelect } = props;
  const detail = bar.vacant && bar.name !== '' ? 'vacant' : bar.detail;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list around it takes the keys, as a listbox does.
    // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names the active option.
    <div
      id={id}
      role="option"
      aria-selected={selected}
      aria-posinset={place}
      aria-setsize={of}
      className={classNames(styles.row, selected && styles.selected)}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onSelect(bar.key)}
    >
      <span className="visually-hidden">
        {`${nameOfBar(bar)}${detail && !bar.vacant ? `, ${detail}` : ''}: ${countsInWords(bar.counts, codes)}`}
      </span>
      <span className={styles.names} aria-hidden>
        <span className={classNames(styles.name, bar.vacant && styles.vacant)}>
          {bar.vacant && bar.name === '' ? 'vacant' : bar.name}
          {bar.active ? null : <span className={styles.left}> has left</span>}
        </span>
        <span className={classNames(styles.detail, bar.vacant && bar.name !== '' && styles.vacant)}>
          {detail || (bar.kind === 'person' ? 'no role' : '')}
        </span>
      </span>
      <StackedBar counts={bar.counts} codes={codes} largest={largest} />
      <span className={styles.figures} aria-hidden>
        <span>{countsInLetters(bar.counts, codes)}</span>
        <span className={styles.detail}>{figuresOf(bar, codes)}</span>
      </span>
    </div>
  );
});

function figuresOf(
  { owns, shareOfOwns, perFullTime, fullTime, kind }: Bar,
  codes: readonly DrawnCode[],
): string {
  const share = owns > 0 ? `${percentInWords(shareOfOwns)} of all ${ownLetters(codes)}` : '';
  const load =
    perFullTime !== null && kind !== 'role' && fullTime !== 1
      ? `${Math.round(perFullTime)} per full-time person`
      : '';
  return [share, load].filter((text) => text !== '').join(' · ');
}
