/** Which matrices of a long list are shown, and in which order. */
import type { LibraryEntry } from '../../session/library';

export const ORDERS = ['changed', 'name', 'group', 'size', 'gaps'] as const;
export type Order = (typeof ORDERS)[number];

export const ORDER_NAMES: { readonly [order in Order]: string } = {
  changed: 'Last changed',
  name: 'Name',
  group: 'Group',
  size: 'Number of activities',
  gaps: 'Must fix',
};

const BY: { readonly [order in Order]: (one: LibraryEntry, other: LibraryEntry) => number } = {
  changed: (one, other) => other.changedAt - one.changedAt,
  name: byName,
  // Those without a group come last.
  group: (one, other) =>
    Number(!one.group) - Number(!other.group) ||
    (one.group ?? '').localeCompare(other.group ?? '', undefined, { numeric: true }) ||
    byName(one, other),
  size: (one, other) => other.activities - one.activities,
  gaps: (one, other) => (other.gaps?.must ?? -1) - (one.gaps?.must ?? -1),
};

function byName(one: LibraryEntry, other: LibraryEntry): number {
  return one.name.localeCompare(other.name, undefined, { numeric: true });
}

/** Every word of `wanted` must occur in the name, the subtitle, the group or the name of the scheme. */
export function shownMatrices(
  entries: readonly LibraryEntry[],
  wanted: string,
  order: Order,
): readonly LibraryEntry[] {
  const words = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(({ name, subtitle, group, schemeName }) => {
    const text = [name, subtitle, group, schemeName].join(' ').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
  return found.toSorted(BY[order]);
}
