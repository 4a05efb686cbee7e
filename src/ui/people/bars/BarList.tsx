/** The list of bars: one to choose, with arrows or by clicking. However long, only what is in view is drawn. */
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Bar } from '../../../domain/people/load';
import { textScale } from '../../parts/textScale';
import { useRowWindow } from '../../table/useRowWindow';
import type { DrawnCode } from '../figures/drawnCodes';
import styles from './BarList.module.css';
import { BarRow } from './BarRow';

/** Of usual text; BarList.module.css has the same in rem. */
const ROW = 52;
const PAGE = 10;

interface BarListProps {
  label: string;
  bars: readonly Bar[];
  codes: readonly DrawnCode[];
  selected: string | null;
  onSelect(key: string): void;
  /** Enter: on to what the bar opened. */
  onEnter(): void;
}

export function BarList({ label, bars, codes, selected, onSelect, onEnter }: BarListProps) {
  const id = useId();
  const height = ROW * textScale();
  const rows = useRowWindow(bars.length, height);
  const place = bars.findIndex(({ key }) => key === selected);
  const largest = bars.reduce((most, { total }) => Math.max(most, total), 1);
  const drawn = numbersBetween(rows.first, rows.end);
  if (place >= 0 && !drawn.includes(place)) drawn.push(place);

  const shown = useRef(selected);
  // The list scrolls to what was chosen elsewhere; scrolling is the browser's.
  useEffect(() => {
    if (shown.current !== selected && place >= 0) rows.show(place);
    shown.current = selected;
  }, [selected, place, rows]);

  const go = (to: number) => {
    const bar = bars[Math.max(0, Math.min(bars.length - 1, to))];
    if (bar) onSelect(bar.key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = targetOf(event.key, place, bars.length);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && place >= 0) onEnter();
    else if (to !== null) go(to);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={rows.scroller} onScroll={rows.onScroll} className={styles.scroller}>
      <div
        role="listbox"
        aria-label={label}
        tabIndex={0}
        aria-activedescendant={place >= 0 ? `${id}-${place}` : undefined}
        onKeyDown={onKeyDown}
        className={styles.list}
        style={{ height: bars.length * height }}
      >
        {drawn.map((index) => {
          const bar = bars[index];
          return bar ? (
            <BarRow
              key={bar.key}
              id={`${id}-${index}`}
              bar={bar}
              codes={codes}
              largest={largest}
              top={index * height}
              place={index + 1}
              of={bars.length}
              selected={index === place}
              onSelect={onSelect}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}

function targetOf(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return place + 1;
    case 'ArrowUp':
      return place < 0 ? 0 : place - 1;
    case 'PageDown':
      return place + PAGE;
    case 'PageUp':
      return place - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function numbersBetween(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, step) => first + step);
}
