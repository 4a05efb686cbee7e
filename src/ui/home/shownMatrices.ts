/** Which matrices of a long list are shown, and in which order. */
import type { LibraryEntry } from '../../session/library';

export const ORDERS = ['changed', 'name', 'size', 'gaps'] as const;
export type Order = (typeof ORDERS)[number];

export const ORDER_NAMES: { readonly [order in Order]: string } = {
  changed: 'Last changed',
  name: 'Name',
  size: 'Number of activities',
  gaps: 'Must fix',
};

const BY: { readonly [order in Order]: (one: LibraryEntry, other: LibraryEntry) => number } = {
  changed: (one, other) => other.changedAt - one.changedAt,
  name: (one, other) => one.name.localeCompare(other.name, undefined, { numeric: true }),
  size: (one, other) => other.activities - one.activities,
  gaps: (one, other) => (other.gaps?.must ?? -1) - (one.gaps?.must ?? -1),
};

/** Every word of `wanted` must occur in the name, the subtitle or the name of the scheme. */
export function shownMatrices(
  entries: readonly LibraryEntry[],
  wanted: string,
  order: Order,
): readonly LibraryEntry[] {
  const words = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(({ name, subtitle, schemeName }) => {
    const text = [name, subtitle, schemeName].join(' ').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
  return found.toSorted(BY[order]);
}
