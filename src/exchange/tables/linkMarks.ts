/** The links of a cell among its marks: those that its text does not show itself. */
import type { CellMark } from '../contract/source';
import { hiddenAddresses } from '../texts/linkAddress';

export function markLinks(
  marks: Map<number, CellMark>,
  key: number,
  text: string,
  addresses: readonly string[],
): void {
  // Most cells have none, and a table may have two million.
  if (addresses.length === 0 || text === '') return;
  const before = marks.get(key);
  const links = hiddenAddresses(text, [...(before?.links ?? []), ...addresses]);
  if (links) marks.set(key, { ...before, links });
}
