/** One drawn row of the matrix: the elements stay, what stands in them changes as rows come into view. */
import { openThreads } from '../../../domain/agreement/threads';
import type { RoleId } from '../../../domain/matrix/ids';
import type { Activity } from '../../../domain/matrix/matrix';
import type { ActivityRow } from '../../gridView/layout/layout';
import { coversColumn, spansOfRow } from '../../gridView/selection/spans';
import { type AgreementMark, agreementMark } from '../drawn/agreementMark';
import { crowdedLetters } from '../drawn/rowReading';
import type { Arrangement } from './arrangement';
import { type CellNode, drawCell, newCell } from './cell';
import type { DrawContext } from './drawContext';
import { element } from './elements';
import styles from './GridRow.module.css';
import { type LineSeat, takeSeat } from './line';
import { drawName, type NameNode, newName } from './name';

export interface ActivityLine extends LineSeat {
  readonly kind: 'activity';
  readonly name: NameNode;
  /** By slot. */
  readonly cells: CellNode[];
  columns: Arrangement | undefined;
  sight: Sight | undefined;
}

/** Everything a line is drawn from. If every part is the same, there is nothing to draw. */
interface Sight {
  readonly columns: Arrangement;
  readonly activity: Activity;
  readonly scheme: DrawContext['matrix']['scheme'];
  readonly roles: DrawContext['matrix']['roles'];
  readonly worst: ReturnType<DrawContext['analysis']['worstOfRow']['get']>;
  readonly mark: AgreementMark;
  /** Open remarks on its cells, by role. */
  readonly remarks: ReadonlyMap<RoleId, number> | undefined;
  readonly active: number | undefined;
  readonly selected: string;
  readonly pattern: boolean;
  readonly readOnly: boolean;
}

export function newActivityLine(): ActivityLine {
  const made = element('div', styles.row, { role: 'row' });
  const name = newName();
  made.append(name.element);
  return {
    kind: 'activity',
    element: made,
    name,
    cells: [],
    columns: undefined,
    sight: undefined,
    seat: undefined,
  };
}

export function drawActivityLine(
  line: ActivityLine,
  row: ActivityRow,
  index: number,
  drawContext: DrawContext,
): void {
  const { matrix, layout, columns, pattern, readOnly, inView } = drawContext;
  const activity = matrix.activities[row.key];
  // Deleted a moment ago; the layout has not been updated yet.
  if (!activity) return;
  takeSeat(line, row.key, index, layout, layout.measures.row);
  if (line.sight && isBeside(index, inView?.rows)) return;
  const sight: Sight = {
    columns,
    activity,
    scheme: matrix.scheme,
    roles: matrix.roles,
    worst: drawContext.analysis.worstOfRow.get(row.key),
    mark: agreementMark(matrix, activity, drawContext.today),
    remarks: openThreads(matrix.remarks).cells.get(activity.id),
    active: drawContext.active.row === index ? drawContext.active.column : undefined,
    selected: spansOfRow(drawContext.areas, drawContext.without, index),
    pattern,
    readOnly,
  };
  const { sight: before } = line;
  if (before && same(before, sight)) return;
  const { active, selected } = sight;
  drawName(line.name, {
    activity,
    worst: sight.worst,
    mark: sight.mark,
    width: layout.measures.name,
    active: active === -1,
    selected: coversColumn(selected, -1),
    pattern,
  });
  if (line.columns !== columns) arrangeCells(line, columns);
  const crowded = sight.worst === 'must' ? crowdedLetters(matrix.scheme, activity, layout.columnIndex) : '';
  const rowSight = { ...sight, crowded };
  const from = before && same({ ...before, active, selected }, sight) ? before : undefined;
  let isWhole = true;
  for (const placed of columns.placed) {
    if (before && placed.stays === undefined && isBeside(placed.column, inView?.columns)) {
      isWhole = false;
      continue;
    }
    if (from && !standsElse(from, sight, placed.column)) continue;
    const cell = line.cells[placed.slot];
    const role = matrix.roles[placed.id];
    if (cell && role) drawCell(cell, placed, role, rowSight);
  }
  // Forgotten, so that what was left out now differs next time.
  line.sight = isWhole ? sight : undefined;
}

function isBeside(at: number, inView: readonly [number, number] | undefined): boolean {
  return inView !== undefined && (at < inView[0] || at > inView[1]);
}

/** If only the selection moved, the other cells are unchanged. */
function standsElse(before: Sight, now: Sight, column: number): boolean {
  if ((before.active === column) !== (now.active === column)) return true;
  return coversColumn(before.selected, column) !== coversColumn(now.selected, column);
}

function same(one: Sight, other: Sight): boolean {
  for (const part in one) {
    if (one[part as keyof Sight] !== other[part as keyof Sight]) return false;
  }
  return true;
}

/** Cells are in the document in the order of their columns. Only recycled cells move. */
function arrangeCells(line: ActivityLine, columns: Arrangement): void {
  const { cells, element: row } = line;
  const follows = line.columns !== undefined && columns.from === line.columns;
  line.columns = columns;
  const used = new Set(columns.placed.map(({ slot }) => slot));
  cells.forEach((cell, slot) => {
    if (!used.has(slot)) cell.element.remove();
  });
  let next: HTMLElement | null = null;
  for (const { slot } of columns.placed.toReversed()) {
    const cell = cells[slot] ?? newCell();
    cells[slot] = cell;
    const stands = follows && !columns.moved.has(slot) && cell.element.parentNode === row;
    if (!stands) row.insertBefore(cell.element, next);
    next = cell.element;
  }
}
