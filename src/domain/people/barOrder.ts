/** In which order bars stand, and which of them are shown. */
import type { Bar } from './load';

export const BAR_ORDERS = ['owns', 'does', 'total', 'perFullTime', 'name'] as const;
export type BarOrder = (typeof BAR_ORDERS)[number];

export interface BarFilter {
  /** Words that must all be in the name, the detail or the team. */
  readonly text?: string | undefined;
  readonly team?: string | undefined;
  readonly vacantOnly?: boolean | undefined;
  /** People who have left are left out unless asked for. */
  readonly withLeft?: boolean | undefined;
}

/** Largest first; vacant roles last among equals, because a list of people is read from the top. */
export function sortedBars(bars: readonly Bar[], order: BarOrder): readonly Bar[] {
  return [...bars].sort((one, other) => {
    if (one.vacant !== other.vacant) return one.vacant ? 1 : -1;
    if (order !== 'name') {
      const more = (other[order] ?? 0) - (one[order] ?? 0);
      if (more !== 0) return more;
      if (one.total !== other.total) return other.total - one.total;
    }
    return nameOf(one).localeCompare(nameOf(other));
  });
}

export function filteredBars(bars: readonly Bar[], filter: BarFilter): readonly Bar[] {
  const words = (filter.text ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return bars.filter((bar) => {
    if (filter.vacantOnly && !bar.vacant) return false;
    if (!filter.withLeft && !bar.active && bar.total === 0) return false;
    if (filter.team !== undefined && bar.team !== filter.team) return false;
    const text = `${bar.name} ${bar.detail} ${bar.team ?? ''} ${bar.vacant ? 'vacant' : ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function nameOf(bar: Bar): string {
  return bar.name === '' ? bar.detail : bar.name;
}
