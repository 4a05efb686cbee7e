/**
 * Which columns are drawn and which cell of a row draws each. A column that comes into view takes over the cell of one
 * that went out; a column that stays keeps its cell, so the focused element is never handed on.
 */
import type { RoleId } from '../../../domain/matrix/ids';
import { type Layout, leftOf, widthOf } from '../../gridView/layout/layout';

export interface Placed {
  readonly id: RoleId;
  readonly column: number;
  /** Index among the cells of a row. */
  readonly slot: number;
  readonly width: number;
  /** Distance to the cell before it: columns that are not drawn leave a gap. */
  readonly gap: number;
  /** Where a frozen column stays, measured from the start edge of the grid. */
  readonly stays: number | undefined;
}

export interface Arrangement {
  readonly layout: Layout;
  /** By column, as they stand in a row. */
  readonly placed: readonly Placed[];
  /** The arrangement that this one differs from by `moved` only. */
  readonly from: Arrangement | undefined;
  /** Slots that have moved. */
  readonly moved: ReadonlySet<number>;
}

/** `columns` rise, and the frozen ones are the first of them. */
export function arranged(layout: Layout, columns: readonly number[], from?: Arrangement): Arrangement {
  const held = new Map(from?.placed.map(({ id, slot }) => [id, slot]));
  const ids = columns.flatMap((column) => layout.columns[column] ?? []);
  const kept = new Set(ids.filter((id) => held.has(id)).map((id) => held.get(id)));
  const free = (from?.placed ?? []).map(({ slot }) => slot).filter((slot) => !kept.has(slot));
  const nextFree = unusedSlots(free, kept);
  const moved = new Set<number>();
  let end = 0;
  const placed = columns.flatMap((column): Placed[] => {
    const id = layout.columns[column];
    if (!id) return [];
    let slot = held.get(id);
    if (slot === undefined) {
      slot = nextFree();
      moved.add(slot);
    }
    const [left, width] = [leftOf(layout, column), widthOf(layout, column)];
    const gap = left - end;
    end = left + width;
    const stays = column < layout.frozen ? layout.measures.name + left : undefined;
    return [{ id, column, slot, width, gap, stays }];
  });
  return { layout, placed, from, moved: from && sameOrder(placed, from.placed) ? new Set() : moved };
}

/** The slots of columns that went out, in their order; then numbers that nothing has. */
function unusedSlots(free: readonly number[], kept: ReadonlySet<number | undefined>): () => number {
  let [at, number] = [0, 0];
  return () => {
    const slot = free[at];
    at += 1;
    if (slot !== undefined) return slot;
    while (kept.has(number) || free.includes(number)) number += 1;
    number += 1;
    return number - 1;
  };
}

/** After a jump no column stays, so every cell can keep its place. */
function sameOrder(one: readonly Placed[], other: readonly Placed[]): boolean {
  return one.length === other.length && one.every(({ slot }, at) => slot === other[at]?.slot);
}

/**
 * `slot:column` of each drawn column, for the header. While the grid scrolls its elements keep their order, as the
 * browser need not move what is placed by its own position; frozen ones stand in the flow, always first and in order.
 */
export function columnWords({ layout, placed }: Arrangement, settled: boolean): string {
  const frozen = placed.filter(({ column }) => column < layout.frozen);
  const moving = placed.filter(({ column }) => column >= layout.frozen);
  if (!settled) moving.sort((one, other) => one.slot - other.slot);
  return [...frozen, ...moving].map(({ slot, column }) => `${slot}:${column}`).join(' ');
}
