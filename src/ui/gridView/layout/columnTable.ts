/**
 * The columns of the grid as one TanStack table, kept for as long as the matrix is open: order, visibility, pinning and
 * widths are its state, changed through it and read from it. Made again at each layout, as it once was, two hundred
 * columns took 1.2 ms (5 ms the first time); told only what changed, the same table takes 0.1 ms.
 *
 * Order is that of the roles in the document, so moving a column is an edit, and the table follows it.
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
import type { ColumnChoices, ViewChoices } from '../choices/viewChoices';
import type { ShownColumns } from './layout';

export interface ColumnTable {
  /** What a person chose for the columns. The same parts until they change. */
  choices(): ColumnChoices;
  /** Follows the roles of the document. Returns how many have a column. */
  follow(roles: Matrix['roles']): number;
  setHidden(hidden: ReadonlySet<RoleId>): void;
  /** Adds to the widths that were given before. */
  resize(widths: ColumnChoices['widths']): void;
  /** The roles up to this one, in the order of the document, stay in view when the grid scrolls; null: none. */
  freezeUpTo(id: RoleId | null): void;
  /** The columns from left to right. `width` is that of roles to which no width was given. */
  shown(look: Pick<ViewChoices, 'focusRole' | 'zoom'>, width: number): ShownColumns;
}

/** Bounds of any width, in CSS pixels, whatever was stored. */
const [LEAST, MOST] = [10, 1000];

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
});

export function createColumnTable(first: ColumnChoices): ColumnTable {
  const table = constructTable({
    features,
    data: [],
    columns: [],
    initialState: {
      columnSizing: { ...first.widths },
      columnVisibility: visibilityOf(first.hiddenRoles),
    },
  });
  let known: Matrix['roles'] | undefined;
  let order: readonly RoleId[] = [];
  let read: ColumnChoices = first;
  let hiddenIn: unknown = table.atoms.columnVisibility.get();

  function freeze(count: number): void {
    table.setColumnPinning({ start: order.slice(0, count), end: [] });
  }

  return {
    choices() {
      const visibility = table.atoms.columnVisibility.get();
      const next: ColumnChoices = {
        hiddenRoles: visibility === hiddenIn ? read.hiddenRoles : hiddenBy(visibility),
        frozenRoles: table.atoms.columnPinning.get().start.length,
        widths: table.atoms.columnSizing.get(),
      };
      hiddenIn = visibility;
      read = next;
      return next;
    },

    follow(roles) {
      if (roles !== known) {
        // As many stay in view as before, but for those that are gone.
        const frozen = known
          ? table.atoms.columnPinning.get().start.filter((id) => id in roles).length
          : first.frozenRoles;
        known = roles;
        const next = inOrder(roles).map(({ id }) => id);
        const before = new Set(order);
        const isAnother = next.length !== order.length || next.some((id) => !before.has(id));
        const isMoved = isAnother || next.some((id, place) => id !== order[place]);
        order = next;
        // A role with another name leaves the columns as they are.
        if (isAnother) {
          const columns = next.map((id) => ({ id, minSize: LEAST, maxSize: MOST }));
          table.setOptions((old) => ({ ...old, columns }));
        }
        if (isMoved) {
          table.setColumnOrder([...next]);
          freeze(frozen);
        }
      }
      return table.getVisibleLeafColumns().length;
    },

    setHidden: (hidden) => table.setColumnVisibility(visibilityOf(hidden)),
    resize: (widths) => table.setColumnSizing((old) => ({ ...old, ...widths })),
    freezeUpTo: (id) => freeze(id === null ? 0 : order.indexOf(id) + 1),

    shown({ focusRole, zoom }, width) {
      const given = zoom === 'pattern' ? {} : table.atoms.columnSizing.get();
      const frozen = table.getStartVisibleLeafColumns();
      const rest = table.getCenterVisibleLeafColumns();
      // The role in focus comes first and stays, wherever it is.
      const inFocus = [...frozen, ...rest].find(({ id }) => id === focusRole);
      const others = [...frozen, ...rest].filter((column) => column !== inFocus);
      return {
        columns: [...(inFocus ? [inFocus] : []), ...others].map((column) => ({
          id: column.id as RoleId,
          width: column.id in given ? column.getSize() : Math.max(LEAST, Math.min(MOST, width)),
        })),
        frozen: frozen.length + (inFocus && !frozen.includes(inFocus) ? 1 : 0),
      };
    },
  };
}

function visibilityOf(hidden: ReadonlySet<RoleId>): { [id: string]: boolean } {
  return Object.fromEntries([...hidden].map((id) => [id, false]));
}

function hiddenBy(visibility: { readonly [id: string]: boolean }): ReadonlySet<RoleId> {
  return new Set((Object.keys(visibility) as RoleId[]).filter((id) => visibility[id] === false));
}
