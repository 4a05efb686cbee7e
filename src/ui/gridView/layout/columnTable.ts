/**
 * The columns of the grid as one TanStack table, kept for as long as the matrix is open: order, visibility, pinning and
 * widths are its state, and the layout is read from it. Made again at each layout, as it once was, two hundred columns
 * took 1.2 ms (5 ms the first time); told only what changed, the same table takes 0.1 ms.
 *
 * It sees no rows. Ten thousand row objects took 70 ms and 10 MB before the first cell, so rows are laid out by
 * shownRows.ts and drawn by our own pool: tests/bench/columns.bench.ts measures both.
 */
import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  constructTable,
  tableFeatures,
} from '@tanstack/react-table';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import type { RoleId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import type { ViewChoices } from '../choices/viewChoices';
import type { ShownColumns } from './layout';

export interface ColumnTable {
  /** The columns for these choices. `width` is that of roles to which no width was given. */
  shown(matrix: Matrix, choices: ViewChoices, width: number): ShownColumns;
}

type Widths = ViewChoices['widths'];

/** Bounds of any width, in CSS pixels, whatever was stored. */
const [LEAST, MOST] = [10, 1000];
const NO_WIDTHS: Widths = {};

export function createColumnTable(): ColumnTable {
  const features = tableFeatures({
    coreReactivityFeature: storeReactivityBindings(),
    columnOrderingFeature,
    columnPinningFeature,
    columnSizingFeature,
    columnVisibilityFeature,
  });
  const table = constructTable({ features, data: [], columns: [] });
  // What the table was told last: setting the same state again would undo its memoised lists.
  let known: Matrix['roles'] | undefined;
  let order: readonly RoleId[] = [];
  let hidden: ViewChoices['hiddenRoles'] | undefined;
  let sizes: { readonly widths: Widths; readonly width: number } | undefined;
  let pinned: readonly RoleId[] = [];

  /** Returns whether columns came or went. A role that is renamed or moved leaves them as they are. */
  function setRoles(roles: Matrix['roles']): boolean {
    if (roles === known) return false;
    known = roles;
    const next = inOrder(roles).map(({ id }) => id);
    if (sameIds(order, next)) return false;
    const before = new Set(order);
    const changed = next.length !== order.length || next.some((id) => !before.has(id));
    order = next;
    if (changed) {
      const columns = next.map((id) => ({ id, minSize: LEAST, maxSize: MOST }));
      table.setOptions((old) => ({ ...old, columns }));
    }
    table.setColumnOrder([...next]);
    return changed;
  }

  function setHidden(hiddenRoles: ViewChoices['hiddenRoles']): void {
    if (hiddenRoles === hidden) return;
    hidden = hiddenRoles;
    table.setColumnVisibility(Object.fromEntries([...hiddenRoles].map((id) => [id, false])));
  }

  /** Every column gets a size, given or not: as a default size, the room's would make all columns again. */
  function setSizes(widths: Widths, width: number, columnsChanged: boolean): void {
    if (!columnsChanged && sizes?.widths === widths && sizes.width === width) return;
    sizes = { widths, width };
    table.setColumnSizing(Object.fromEntries(order.map((id) => [id, widths[id] ?? width])));
  }

  /** The role in focus comes first; it and the frozen ones stay in view. */
  function setPinned({ focusRole, frozenRoles, hiddenRoles }: ViewChoices): void {
    const first = order.filter((id) => !hiddenRoles.has(id)).slice(0, frozenRoles);
    const next = focusRole ? [focusRole, ...first.filter((id) => id !== focusRole)] : first;
    if (sameIds(pinned, next)) return;
    pinned = next;
    table.setColumnPinning({ start: [...next], end: [] });
  }

  return {
    shown({ roles }, choices, width) {
      const changed = setRoles(roles);
      setHidden(choices.hiddenRoles);
      setSizes(choices.zoom === 'pattern' ? NO_WIDTHS : choices.widths, width, changed);
      setPinned(choices);
      const frozen = table.getStartVisibleLeafColumns();
      const columns = [...frozen, ...table.getCenterVisibleLeafColumns()].map((column) => ({
        id: column.id as RoleId,
        width: column.getSize(),
      }));
      return { columns, frozen: frozen.length };
    },
  };
}

function sameIds(one: readonly RoleId[], other: readonly RoleId[]): boolean {
  return one.length === other.length && one.every((id, place) => id === other[place]);
}
