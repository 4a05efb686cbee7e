/** The heads of the columns in view: the layer's strip, the role's name, and who fills it. */
import type { CalendarDate } from '../../../domain/matrix/date';
import type { Role } from '../../../domain/matrix/matrix';
import type { GridViewState } from '../../gridView/gridView';
import { widthOf } from '../../gridView/layout/layout';
import { coversColumn } from '../../gridView/selection/spans';
import { activeColumn, type HolderMarks, holdersOf, wholeColumns } from '../drawn/headerReading';
import { layerColour } from '../drawn/layerColour';
import { drawActive } from './drawCells';
import { balanced } from './fitting';
import { box, inside, rounded, takeLettering, words } from './pen';
import { movingFrom, range, type Sight, xOf } from './sight';

// As GridHeader.module.css has them.
const CORNER = { start: 44, bottom: 8 };
const PADDING = { side: 4, bottom: 8 };
const STRIP = { side: 10, height: 3 };
const HOLDER = { size: 20, overlap: 4 };
const BETWEEN = 6;
const MOST_LINES = 3;

export function drawHeader(sight: Sight, view: GridViewState, today: CalendarDate): void {
  const { pen, inks, drawContext, room, window } = sight;
  const { header, name } = drawContext.layout.measures;
  const { panel, line } = inks.colours;
  const active = activeColumn(view);
  const selected = wholeColumns(view);
  const draw = (column: number) => {
    const id = drawContext.layout.columns[column];
    const role = id && drawContext.matrix.roles[id];
    const [left, width] = [xOf(sight, column), widthOf(drawContext.layout, column)];
    box(pen, coversColumn(selected, column) ? inks.colours.selection : panel, left, 0, width, header - 1);
    if (role) drawRole(sight, role, left, width, today);
    if (active === column) drawActive(sight, left, 0, width, header - 1);
  };
  box(pen, panel, 0, 0, room.width, header);
  inside(pen, [movingFrom(sight), 0, room.width, header], () => range(window.columns).forEach(draw));
  range([0, drawContext.layout.frozen - 1]).forEach(draw);
  const corner = inks.letterings.corner;
  box(pen, panel, 0, 0, name, header);
  takeLettering(pen, corner);
  pen.ink.textAlign = 'left';
  words(pen, corner, 'Activity', CORNER.start, header - 1 - CORNER.bottom - corner.line / 2);
  if (active === -1) drawActive(sight, 0, 0, name, header - 1);
  box(pen, line, 0, header - 1, room.width, 1);
}

function drawRole(sight: Sight, role: Role, left: number, width: number, today: CalendarDate): void {
  const { pen, inks, drawContext } = sight;
  const { header } = drawContext.layout.measures;
  box(pen, inks.colours.lineSoft, left, 0, 1, header - 1);
  pen.ink.fillStyle = inks.colour(layerColour(role.layer));
  rounded(pen, [left + 1 + STRIP.side, 0, width - 1 - 2 * STRIP.side, STRIP.height], [0, 0, 2, 2]);
  pen.ink.fill();
  if (drawContext.pattern) return;
  const lettering = inks.letterings.role;
  takeLettering(pen, lettering);
  const lines = balanced(pen, role.name, width - 1 - 2 * PADDING.side, MOST_LINES);
  const middle = left + 1 + (width - 1) / 2;
  const bottom = header - 1 - PADDING.bottom - HOLDER.size;
  pen.ink.textAlign = 'center';
  lines.forEach((line, at) => {
    const below = (lines.length - at - 0.5) * lettering.line;
    words(pen, lettering, line, middle, bottom - BETWEEN - below);
  });
  drawHolders(sight, holdersOf(role, drawContext.matrix.people, today), middle, bottom);
}

function drawHolders(
  { pen, inks }: Sight,
  { initials, more, vacant }: HolderMarks,
  middle: number,
  top: number,
): void {
  const marks = [...initials, ...(more > 0 ? [`+${more}`] : []), ...(vacant ? ['?'] : [])];
  if (marks.length === 0) return;
  const { ink } = pen;
  const { holder } = inks.letterings;
  const step = HOLDER.size - HOLDER.overlap;
  const first = middle - (HOLDER.size + (marks.length - 1) * step) / 2 + HOLDER.size / 2;
  marks.forEach((mark, at) => {
    const [x, y] = [first + at * step, top + HOLDER.size / 2];
    ink.beginPath();
    ink.arc(x, y, HOLDER.size / 2 - 0.5, 0, Math.PI * 2);
    ink.fillStyle = inks.colours.well;
    if (!vacant) ink.fill();
    ink.lineWidth = 1;
    ink.strokeStyle = vacant ? inks.colours.must : inks.colours.panel;
    ink.setLineDash(vacant ? [3, 2] : []);
    ink.stroke();
    ink.setLineDash([]);
    takeLettering(pen, vacant ? { ...holder, colour: inks.colours.must } : holder);
    words(pen, holder, mark, x, y);
  });
}
