/** The drawn rows by what they show. A row that comes into view takes over the elements of one that went out. */

import type { RowKey } from '../../gridView/layout/cellRefs';
import type { LayoutRow } from '../../gridView/layout/layout';
import { type ActivityLine, drawActivityLine, newActivityLine } from './activityLine';
import { putInOrder } from './domOrder';
import type { DrawContext } from './drawContext';
import { drawSectionLine, newSectionLine, type SectionLine } from './sectionLine';

type Line = ActivityLine | SectionLine;

export interface Lines {
  readonly body: HTMLElement;
  readonly shown: Map<RowKey, Line>;
  /** Unused elements, kept for reuse. */
  readonly spare: Line[];
}

// The window is a few rows shorter where it covers a section; a smaller screen lets go of the rest.
const MOST_SPARE = 8;

/** Draws exactly these rows. Returns whether any came or went. */
export function drawLines(lines: Lines, rows: readonly number[], drawContext: DrawContext): boolean {
  const { layout } = drawContext;
  const wanted = new Set<RowKey>();
  for (const index of rows) wanted.add(layout.rows[index]?.key ?? 'header');
  const free = [...lines.spare.splice(0), ...unwanted(lines, wanted)];
  const before = free.length;
  let came = false;
  for (const index of rows) {
    const row = layout.rows[index];
    if (!row) continue;
    let line = lines.shown.get(row.key);
    if (line?.kind !== row.kind) {
      line = taken(free, row);
      lines.shown.set(row.key, line);
      came = true;
    }
    if (row.kind === 'section' && line.kind === 'section') drawSectionLine(line, row, index, drawContext);
    if (row.kind === 'activity' && line.kind === 'activity') drawActivityLine(line, row, index, drawContext);
    if (line.element.parentNode !== lines.body) lines.body.append(line.element);
  }
  for (const line of free) line.element.remove();
  lines.spare.push(...free.slice(0, MOST_SPARE));
  return came || free.length !== before;
}

function unwanted(lines: Lines, wanted: ReadonlySet<RowKey>): Line[] {
  const gone: Line[] = [];
  for (const [key, line] of lines.shown) {
    if (wanted.has(key)) continue;
    lines.shown.delete(key);
    letGoOfFocus(line.element);
    gone.push(line);
  }
  return gone;
}

function taken(free: Line[], row: LayoutRow): Line {
  const at = free.findIndex((line) => line.kind === row.kind);
  const [line] = at < 0 ? [] : free.splice(at, 1);
  return line ?? (row.kind === 'section' ? newSectionLine() : newActivityLine());
}

/** As a cell does: only a row that is gone has the focus here. */
function letGoOfFocus(element: HTMLElement): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && element.contains(focused)) focused.blur();
}

/** The document's order follows the order on the screen. */
export function standInOrder(lines: Lines): void {
  const standing = [...lines.shown.values()]
    .map(({ element, seat }) => ({ element, index: seat?.index ?? 0 }))
    .sort((one, other) => one.index - other.index);
  putInOrder(lines.body, standing);
}
