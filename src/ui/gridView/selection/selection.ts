/** What a selection covers, as rectangles of the layout, as rows, as columns and as cells. */

import type { Cell } from '../../../domain/matrix/cell';
import type { ActivityId, RoleId, SectionId } from '../../../domain/matrix/ids';
import { atCell, type CellRef, type Range, type Selection, sameCell } from '../layout/cellRefs';
import { cellRefAt, type Layout, type Position, positionOf } from '../layout/layout';

/** A rectangle, edges included. Row -1 is the header, column -1 the name. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function areaOf(layout: Layout, { kind, from, to }: Range): Area | undefined {
  const [one, other] = [positionOf(layout, from), positionOf(layout, to)];
  if (!one || !other) return undefined;
  const [lastRow, lastColumn] = [layout.rows.length - 1, layout.columns.length - 1];
  const rows = [Math.min(one.row, other.row), Math.max(one.row, other.row)] as const;
  const columns = [Math.min(one.column, other.column), Math.max(one.column, other.column)] as const;
  const everyRow = kind === 'columns' || kind === 'all';
  const everyColumn = kind === 'rows' || kind === 'all';
  return {
    top: everyRow ? 0 : rows[0],
    bottom: everyRow ? lastRow : rows[1],
    left: everyColumn ? -1 : columns[0],
    right: everyColumn ? lastColumn : columns[1],
  };
}

export function areasOf(layout: Layout, ranges: readonly Range[]): Area[] {
  return ranges.map((range) => areaOf(layout, range)).filter((area) => area !== undefined);
}

export function within({ row, column }: Position, area: Area): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function isSelected(layout: Layout, selection: Selection, position: Position): boolean {
  const covers = (ranges: readonly Range[]) => areasOf(layout, ranges).some((area) => within(position, area));
  return covers(selection.ranges) && !covers(selection.without ?? []);
}

export function isOneCell(selection: Selection): boolean {
  const [only] = selection.ranges;
  return selection.ranges.length === 1 && only?.kind === 'cells' && sameCell(only.from, only.to);
}

/** The cells of activities and roles that are selected, row by row, each once. A section row means its shown rows. */
export function selectedCells(layout: Layout, selection: Selection): Cell[] {
  const areas = areasOf(layout, selection.ranges);
  const without = areasOf(layout, selection.without ?? []);
  const columnsAt = (row: number) => {
    const columns = new Set<number>();
    for (const area of areas) {
      if (row < area.top || row > area.bottom) continue;
      for (let column = Math.max(0, area.left); column <= area.right; column += 1) columns.add(column);
    }
    return [...columns]
      .filter((column) => !without.some((area) => within({ row, column }, area)))
      .sort((one, other) => one - other);
  };
  const cells: Cell[] = [];
  for (const row of rowsOf(areas)) {
    const shown = layout.rows[row];
    if (shown?.kind !== 'activity') continue;
    for (const column of columnsAt(row)) {
      const roleId = layout.columns[column];
      if (roleId) cells.push({ activityId: shown.key, roleId });
    }
  }
  return cells;
}

/** The activities that the selection touches, from the top. A selected section row brings its rows along. */
export function selectedActivities(layout: Layout, selection: Selection): ActivityId[] {
  const ids = new Set<ActivityId>();
  const sections = new Set(selectedSections(layout, selection));
  for (const row of rowsOf(areasOf(layout, selection.ranges))) {
    const shown = layout.rows[row];
    if (shown?.kind === 'activity') ids.add(shown.key);
  }
  if (ids.size > 0 || sections.size === 0) return [...ids];
  for (const row of layout.rows) if (row.kind === 'activity' && sections.has(row.sectionId)) ids.add(row.key);
  return [...ids];
}

export function selectedSections(layout: Layout, selection: Selection): SectionId[] {
  return rowsOf(areasOf(layout, selection.ranges)).flatMap((row) => {
    const shown = layout.rows[row];
    return shown?.kind === 'section' ? [shown.key] : [];
  });
}

export function selectedRoles(layout: Layout, selection: Selection): RoleId[] {
  const columns = new Set<number>();
  for (const area of areasOf(layout, selection.ranges)) {
    for (let column = Math.max(0, area.left); column <= area.right; column += 1) columns.add(column);
  }
  return [...columns].sort((one, other) => one - other).flatMap((column) => layout.columns[column] ?? []);
}

function rowsOf(areas: readonly Area[]): number[] {
  const rows = new Set<number>();
  for (const area of areas) {
    for (let row = Math.max(0, area.top); row <= area.bottom; row += 1) rows.add(row);
  }
  return [...rows].sort((one, other) => one - other);
}

/** The growing range reaches to another corner; its anchor and the active cell stay. */
export function extendedTo(selection: Selection, to: CellRef): Selection {
  const last = selection.ranges.at(-1) ?? { kind: 'cells', from: selection.active, to };
  return { ...selection, ranges: [...selection.ranges.slice(0, -1), { ...last, to }] };
}

export function wholeRows(layout: Layout, from: CellRef, to: CellRef): Selection {
  const first = { row: from.row, column: cellRefAt(layout, { row: 0, column: -1 }).column };
  return { active: from, ranges: [{ kind: 'rows', from: first, to: { row: to.row, column: first.column } }] };
}

export function wholeColumns(from: CellRef, to: CellRef): Selection {
  const head = (cellRef: CellRef): CellRef => ({ row: 'header', column: cellRef.column });
  return { active: from, ranges: [{ kind: 'columns', from: head(from), to: head(to) }] };
}

/** A section with all its shown rows. */
export function wholeSection(layout: Layout, cellRef: CellRef): Selection {
  const row = layout.rowIndex.get(cellRef.row) ?? 0;
  let last = row;
  while (layout.rows[last + 1]?.kind === 'activity') last += 1;
  return wholeRows(layout, cellRef, cellRefAt(layout, { row: last, column: -1 }));
}

export function everything(selection: Selection): Selection {
  const { active } = selection;
  return { active, ranges: [{ kind: 'all', from: active, to: active }] };
}

/** Ctrl+click: adds a cell, or takes it out where it was selected. */
export function toggled(layout: Layout, selection: Selection, cellRef: CellRef): Selection {
  const position = positionOf(layout, cellRef);
  const range: Range = { kind: 'cells', from: cellRef, to: cellRef };
  if (position && isSelected(layout, selection, position)) {
    if (isOneCell(selection)) return selection;
    const rest = selection.ranges.filter(
      (held) => !(sameCell(held.from, cellRef) && sameCell(held.to, cellRef)),
    );
    if (rest.length < selection.ranges.length) {
      const [first] = rest;
      return first ? { ...selection, active: first.from, ranges: rest } : atCell(cellRef);
    }
    return { ...selection, without: [...(selection.without ?? []), range] };
  }
  const without = (selection.without ?? []).filter((held) => !sameCell(held.from, cellRef));
  return { active: cellRef, ranges: [...selection.ranges, range], without };
}

/** The selection after rows or columns came, went or moved: what is gone falls out, and the active cell never does. */
export function keptSelection(selection: Selection, before: Layout, after: Layout): Selection {
  const isShown = (cellRef: CellRef) => positionOf(after, cellRef) !== undefined;
  const whole = (range: Range) => isShown(range.from) && isShown(range.to);
  if (!isShown(selection.active)) return atCell(nearest(selection.active, before, after));
  const ranges = selection.ranges.filter(whole);
  if (ranges.length === selection.ranges.length) return selection;
  if (ranges.length === 0) return atCell(selection.active);
  return { ...selection, ranges, without: selection.without?.filter(whole) ?? [] };
}

/** The place where the cell was, as far as there still is one: the row that moved up into it, or the last. */
function nearest(cellRef: CellRef, before: Layout, after: Layout): CellRef {
  const row = after.rowIndex.get(cellRef.row) ?? before.rowIndex.get(cellRef.row) ?? 0;
  const column = after.columnIndex.get(cellRef.column) ?? before.columnIndex.get(cellRef.column) ?? 0;
  return cellRefAt(after, {
    row: Math.min(row, after.rows.length - 1),
    column: Math.min(column, after.columns.length - 1),
  });
}
