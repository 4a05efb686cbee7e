/** A count that opens what it counts, warmer where there is more. */
import type { CSSProperties } from 'react';
import styles from './HeatNumber.module.css';

/** In pixels: a tile with room for three digits, and for two lines of a name above it. */
export const HEAT_WIDTH = 84;

interface HeatNumberProps {
  count: number;
  largest: number;
  /** Before the number: "Ann in Payments: accountable for". */
  words: string;
  /** What is counted, in one and in several. */
  nouns?: readonly [one: string, many: string];
  onOpen(): void;
}

export function HeatNumber({
  count,
  largest,
  words,
  nouns = ['activity', 'activities'],
  onOpen,
}: HeatNumberProps) {
  if (count === 0) return <span className="visually-hidden">0</span>;
  // No warmer than half, so that the number can be read on it in both themes.
  const warmth = `${8 + Math.round((count / largest) * 42)}%`;
  const said = `${words} ${count} ${count === 1 ? nouns[0] : nouns[1]}`;
  return (
    <button
      type="button"
      className={styles.tile}
      style={{ '--warmth': warmth } as CSSProperties}
      title={said}
      onClick={onOpen}
    >
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{said}</span>
    </button>
  );
}
