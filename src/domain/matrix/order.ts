/** Fractional order keys, and the sorted views of a map, each made once per version of the map. */
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { MATRIX_BOUNDS } from './bounds';

interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** Order by key; equal keys (two tabs inserting at once) fall back to the id, so every tab agrees. */
export function byOrder(one: Ordered, other: Ordered): number {
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

const sortedViews = new WeakMap<object, readonly Ordered[]>();

/** The entries of a map by id, in order. The same map gives the same array. */
export function inOrder<Value extends Ordered>(map: { readonly [id: string]: Value }): readonly Value[] {
  const known = sortedViews.get(map);
  if (known) return known as readonly Value[];
  const sorted = Object.values(map).sort(byOrder);
  sortedViews.set(map, sorted);
  return sorted;
}

/** A key between two neighbours; null stands for the beginning or the end. */
export function orderBetween(before: string | null, after: string | null): string {
  // Equal keys leave no room between them: step past both, the tie-break by id keeps the rest as it was.
  if (before !== null && after !== null && before >= after) return generateKeyBetween(before, null);
  return generateKeyBetween(before, after);
}

export function ordersBetween(before: string | null, after: string | null, count: number): string[] {
  if (before !== null && after !== null && before >= after) return generateNKeysBetween(before, null, count);
  return generateNKeysBetween(before, after, count);
}

/** A key behind the last entry of a map. */
export function orderAtEnd(map: { readonly [id: string]: Ordered }): string {
  return orderBetween(inOrder(map).at(-1)?.order ?? null, null);
}

const DIGITS = /^[A-Za-z][0-9A-Za-z]+$/;
const SMALLEST = `A${'0'.repeat(26)}`;

/** Whether a key can have neighbours: the head says how many digits follow, and what comes behind them ends in no zero. */
export function isOrder(text: string): boolean {
  if (text.length > MATRIX_BOUNDS.order || !DIGITS.test(text) || text === SMALLEST) return false;
  const head = text.charCodeAt(0);
  const digits = head >= 0x61 ? head - 0x61 + 2 : 0x5a - head + 2;
  return text.length === digits || (text.length > digits && !text.endsWith('0'));
}
