/** Dragging selected rows by a name, or selected columns by a header, to another place. Alt+Shift+arrows do the same. */
import { moveActivities } from '../../../domain/edits/moveActivities';
import { moveRoles } from '../../../domain/edits/moveRoles';
import { moveSections } from '../../../domain/edits/moveSections';
import { whyReadOnly } from '../../../session/readOnly';
import { subjectOf } from '../../commands/acts/arranging';
import { type GridContext, layoutOf, matrixOf, runEdit, selectionOf } from '../../commands/command/context';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { type Layout, leftOf, positionOf, topOf } from '../../gridView/layout/layout';
import { isSelected } from '../../gridView/selection/selection';
import type { Gesture, Pointed } from './gesture';

/** Only whole selected rows or columns can be dragged; pressing anything else begins a selection. */
export function canReorder(context: GridContext, cellRef: CellRef): boolean {
  if (whyReadOnly(context.session.store.getState()) !== null) return false;
  const layout = layoutOf(context);
  const selection = selectionOf(context);
  const kinds = new Set(selection.ranges.map((range) => range.kind));
  const position = positionOf(layout, cellRef);
  if (!position || kinds.size !== 1) return false;
  if (cellRef.row === 'header')
    return kinds.has('columns') && isSelected(layout, selection, { ...position, row: 0 });
  const { sort } = context.view.store.getState();
  return (
    sort === null && cellRef.column === 'name' && kinds.has('rows') && isSelected(layout, selection, position)
  );
}

export function reorderGesture(context: GridContext, cellRef: CellRef, otherwise: () => void): Gesture {
  const { view } = context;
  const columns = cellRef.row === 'header';
  let drop: number | undefined;
  return {
    scrolls: true,
    move(pointed) {
      drop = columns ? columnGap(layoutOf(context), pointed) : rowGap(layoutOf(context), pointed);
      if (drop !== undefined) view.store.setState({ guide: guideAt(layoutOf(context), columns, drop) });
    },
    end() {
      view.store.setState({ guide: null });
      // A press that never moved was a click: it selects what it pointed at.
      if (drop === undefined) otherwise();
      else if (columns) dropRoles(context, drop);
      else dropRows(context, drop);
    },
    cancel: () => view.store.setState({ guide: null }),
  };
}

/** The boundary nearest to the pointer: before the row of that number. */
function rowGap(layout: Layout, { cellRef, element, y }: Pointed): number | undefined {
  const row = cellRef && layout.rowIndex.get(cellRef.row);
  const box = element?.closest('[data-row]')?.getBoundingClientRect();
  if (row === undefined || row < 0 || !box) return undefined;
  return y > box.top + box.height / 2 ? row + 1 : row;
}

function columnGap(layout: Layout, { cellRef, element, x }: Pointed): number | undefined {
  const column = cellRef && layout.columnIndex.get(cellRef.column);
  const box = element?.closest('[data-column]')?.getBoundingClientRect();
  if (column === undefined || column < 0 || !box) return undefined;
  return x > box.left + box.width / 2 ? column + 1 : column;
}

function guideAt(layout: Layout, columns: boolean, gap: number) {
  return columns
    ? ({ axis: 'column', at: layout.measures.name + leftOf(layout, gap) } as const)
    : ({ axis: 'row', at: layout.measures.header + topOf(layout, gap) } as const);
}

function dropRoles(context: GridContext, gap: number): void {
  const subject = subjectOf(context);
  if (subject.kind !== 'roles') return;
  const staying = layoutOf(context).columns;
  const next = staying.slice(gap).find((id) => !subject.ids.includes(id));
  runEdit(context, moveRoles(matrixOf(context), subject.ids, next ? { before: next } : 'end'));
}

function dropRows(context: GridContext, gap: number): void {
  const { rows } = layoutOf(context);
  const subject = subjectOf(context);
  const matrix = matrixOf(context);
  const above = rows[gap - 1];
  const below = rows[gap];
  if (subject.kind === 'sections') {
    const next = rows.slice(gap).find((row) => row.kind === 'section' && !subject.ids.includes(row.key));
    runEdit(
      context,
      moveSections(matrix, subject.ids, next?.kind === 'section' ? { before: next.key } : 'end'),
    );
  } else if (subject.kind === 'activities' && (above ?? below)) {
    const ids = new Set(subject.ids);
    const sectionId = above?.kind === 'activity' ? above.sectionId : (above?.key ?? below?.key);
    const next = rows.slice(gap).find((row) => row.kind === 'section' || !ids.has(row.key));
    const where = next?.kind === 'activity' ? ({ before: next.key } as const) : 'end';
    if (sectionId && sectionId in matrix.sections) {
      runEdit(context, moveActivities(matrix, subject.ids, sectionId as keyof typeof matrix.sections, where));
    }
  }
}
