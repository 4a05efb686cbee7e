/** Order keys for things that are put before, behind or between others of a draft. */
import { byOrder, ordersBetween } from '../matrix/order';

interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** Where something goes: before or behind one of its kind, or at the start or end. */
export type Where<Id extends string> = { readonly before: Id } | { readonly after: Id } | 'start' | 'end';

/**
 * Order keys for `count` new entries. `moving` are already in the list and leave their old places. Sorts the draft
 * itself, because the remembered sorted views do not see its changes.
 */
export function ordersAt<Id extends string>(
  list: readonly Ordered[],
  where: Where<Id>,
  count: number,
  moving: ReadonlySet<string> = new Set(),
): string[] {
  const staying = list.filter((item) => !moving.has(item.id)).sort(byOrder);
  const place = placeOf(staying, where);
  return ordersBetween(staying[place - 1]?.order ?? null, staying[place]?.order ?? null, count);
}

function placeOf(staying: readonly Ordered[], where: Where<string>): number {
  if (where === 'start') return 0;
  if (where === 'end') return staying.length;
  const neighbour = 'before' in where ? where.before : where.after;
  const found = staying.findIndex((item) => item.id === neighbour);
  // Another tab may have deleted the neighbour a moment ago; then the end of the list is used.
  if (found < 0) return staying.length;
  return 'before' in where ? found : found + 1;
}
