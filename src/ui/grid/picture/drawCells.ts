/** The cells of the rows in view: lines between them, letters, and the marks on them. */

import type { Activity } from '../../../domain/matrix/matrix';
import { type Codes, inSight, NO_CODES } from '../../../domain/matrix/scheme/codes';
import { heightOf, widthOf } from '../../gridView/layout/layout';
import { coversColumn, spansOfRow } from '../../gridView/selection/spans';
import { crowdedLetters, isCrowded } from '../drawn/rowReading';
import { widthOfWords } from './fitting';
import type { Inks } from './inks';
import { box, snapped, takeLettering, words } from './pen';
import { activityAt, type Sight, xOf, yOf } from './sight';
import { tilePicture } from './tiles';

/** Lines under the rows and before the columns, and what stands in the cells of these columns. */
export function drawCells(sight: Sight, rows: readonly number[], columns: readonly number[]): void {
  const { pen, inks, drawContext, room } = sight;
  const { layout, matrix } = drawContext;
  const top = rows[0] === undefined ? 0 : yOf(sight, rows[0]);
  const bottom = yOf(sight, (rows.at(-1) ?? 0) + 1);
  for (const column of columns) box(pen, inks.colours.lineSoft, xOf(sight, column), top, 1, bottom - top);
  for (const row of rows) {
    const activity = activityAt(sight, row);
    if (!activity) continue;
    box(pen, inks.colours.lineSoft, 0, yOf(sight, row + 1) - 1, room.width, 1);
    const worst = drawContext.analysis.worstOfRow.get(activity.id);
    const crowded = worst === 'must' ? crowdedLetters(matrix.scheme, activity, layout.columnIndex) : '';
    for (const column of columns) drawCell(sight, activity, row, column, crowded);
  }
}

/** Frozen columns cover what moves behind them. */
export function drawGround(sight: Sight, rows: readonly number[], columns: readonly number[]): void {
  const { pen, inks, drawContext } = sight;
  const { layout, areas, without } = drawContext;
  for (const row of rows) {
    const selected = spansOfRow(areas, without, row);
    for (const column of columns) {
      const ground = coversColumn(selected, column) ? inks.colours.selection : inks.colours.panel;
      box(
        pen,
        ground,
        xOf(sight, column),
        yOf(sight, row),
        widthOf(layout, column),
        heightOf(layout, row) - 1,
      );
    }
  }
}

function drawCell(sight: Sight, activity: Activity, row: number, column: number, crowded: string): void {
  const { pen, inks, drawContext, tiles } = sight;
  const { layout, active, handle, pattern } = drawContext;
  const id = layout.columns[column];
  const codes = (id && activity.assignments[id]) ?? NO_CODES;
  const left = xOf(sight, column) + 1;
  const top = yOf(sight, row);
  const [width, height] = [widthOf(layout, column) - 1, heightOf(layout, row) - 1];
  if (isCrowded(codes, crowded)) {
    box(pen, inks.colours.mustSoft, left + 2, top + 2, width - 4, height - 4);
  }
  if (pattern && codes !== '') drawBlocks(sight, codes, left, top, width, height);
  else if (codes !== '' && id) {
    const picture = tilePicture(tiles, pen, codes, activity.suggested?.[id] === true);
    const x = snapped(pen, left + (width - picture.width) / 2);
    const y = snapped(pen, top + (height - picture.height) / 2);
    pen.ink.drawImage(picture.image, x, y, picture.width, picture.height);
  }
  if (id && !pattern && activity.conditions?.[id]) {
    const { words: lettering } = inks.letterings;
    const bold = { ...lettering, font: lettering.font.replace(/^\S+/, '700'), colour: inks.colours.muted };
    takeLettering(pen, bold);
    pen.ink.textAlign = 'left';
    words(pen, bold, '*', left + width - 12 - widthOfWords(pen, '*'), top + 10);
  }
  if (id && activity.cellNotes?.[id]) drawNoted(sight, left + width, top);
  if (active.row === row && active.column === column) drawActive(sight, left - 1, top, width + 1, height);
  if (handle?.row === row && handle.column === column) {
    box(pen, inks.colours.panel, left + width - 9, top + height - 9, 9, 9);
    box(pen, inks.colours.accent, left + width - 8, top + height - 8, 7, 7);
  }
}

/** The corner of a cell that has a note. */
function drawNoted({ pen, inks }: Sight, right: number, top: number): void {
  const { ink } = pen;
  ink.fillStyle = inks.colours.should;
  ink.beginPath();
  ink.moveTo(right - 8, top);
  ink.lineTo(right, top);
  ink.lineTo(right, top + 8);
  ink.fill();
}

/** What has the focus stays marked while it moves; the focus itself is on an element that stays in the document. */
export function drawActive(
  { pen, inks }: Sight,
  left: number,
  top: number,
  width: number,
  height: number,
): void {
  const { colours } = inks;
  const [x, y] = [snapped(pen, left), snapped(pen, top)];
  box(pen, colours.accent, x, y, width, 2);
  box(pen, colours.accent, x, y + height - 2, width, 2);
  box(pen, colours.accent, x, y, 2, height);
  box(pen, colours.accent, x + width - 2, y, 2, height);
}

function drawBlocks(
  { pen, inks, drawContext }: Sight,
  codes: Codes,
  left: number,
  top: number,
  width: number,
  height: number,
): void {
  const each = width / codes.length;
  inSight(drawContext.matrix.scheme, codes).forEach(({ meaning }, at) => {
    box(pen, blockColour(inks, meaning), left + at * each, top, each, height);
  });
}

function blockColour({ colours }: Inks, meaning: string): string {
  if (meaning === 'owns') return colours.owns;
  if (meaning === 'does' || meaning === 'helps') return colours.doesBar;
  return ['advises', 'checks', 'signs'].includes(meaning) ? colours.advisesBar : colours.hearsBar;
}
