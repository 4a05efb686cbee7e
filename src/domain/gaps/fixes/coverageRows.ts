/** The reference rows that close items of a framework: frameworks name duties bare, reference rows `duty-<id>`. */
import { type FrameworkItem, rowToAdd } from '../../coverage/framework';
import { hasReferenceRow } from '../tables/referenceRow';

/** The origin of the row to add for an item that nothing covers; undefined where only a rule answers it. */
export function coverageRowFor(item: FrameworkItem): string | undefined {
  const name = rowToAdd(item);
  if (name === undefined) return undefined;
  return [name, `duty-${name}`].find(hasReferenceRow);
}

/** The fewest rows that close several items, each once, in the order of the items. */
export function coverageRowsFor(items: readonly FrameworkItem[]): readonly string[] {
  return [...new Set(items.flatMap((item) => coverageRowFor(item) ?? []))];
}
