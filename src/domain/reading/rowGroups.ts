/** Rows grouped by concern, duty, kind, section and origin. Only the lists that change are rebuilt. */

import type { Row } from './row';
import { changedList, type RowChange, type RowOrder } from './rowOrder';

const NONE: readonly Row[] = [];
const NO_KEYS: readonly string[] = [];
const ROWS_PER_SLICE = 1000;

export interface RowGroups {
  get(key: string): readonly Row[];
  change(changes: readonly RowChange[], order: RowOrder): void;
}

/** In slices; `rows` are in order already. */
export function* groupRows(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): Generator<undefined, RowGroups> {
  const growing = new Map<string, Row[]>();
  for (let start = 0; start < rows.length; start += ROWS_PER_SLICE) {
    addRows(growing, rows, start, keysOf);
    yield;
  }
  const lists = new Map<string, readonly Row[]>(growing);

  return {
    get: (key) => lists.get(key) ?? NONE,
    change(changes, order) {
      for (const [key, ofKey] of changesByKey(changes, keysOf)) {
        const next = changedList(lists.get(key) ?? NONE, ofKey, order);
        if (next.length === 0) lists.delete(key);
        else lists.set(key, next);
      }
    },
  };
}

function addRows(
  growing: Map<string, Row[]>,
  rows: readonly Row[],
  start: number,
  keysOf: (row: Row) => readonly string[],
): void {
  const end = Math.min(start + ROWS_PER_SLICE, rows.length);
  for (let at = start; at < end; at++) {
    const row = rows[at] as Row;
    for (const key of keysOf(row)) {
      const list = growing.get(key);
      if (!list) growing.set(key, [row]);
      else if (list.at(-1) !== row) list.push(row);
    }
  }
}

function changesByKey(
  changes: readonly RowChange[],
  keysOf: (row: Row) => readonly string[],
): Map<string, RowChange[]> {
  const byKey = new Map<string, RowChange[]>();
  for (const { before, after } of changes) {
    const left = before ? keysOf(before) : NO_KEYS;
    const entered = after ? keysOf(after) : NO_KEYS;
    for (const key of new Set([...left, ...entered])) {
      const change = {
        before: left.includes(key) ? before : undefined,
        after: entered.includes(key) ? after : undefined,
      };
      const known = byKey.get(key);
      if (known) known.push(change);
      else byKey.set(key, [change]);
    }
  }
  return byKey;
}
