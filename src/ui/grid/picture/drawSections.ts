/** The rows of sections in view: folded or not, led by whom, and how much of each has a clean owner. */
import { fullWidth, heightOf, type SectionRow } from '../../gridView/layout/layout';
import { coversColumn, spansOfRow } from '../../gridView/selection/spans';
import { readSection, type SectionWords } from '../pool/sectionLine';
import { drawActive } from './drawCells';
import { widthOfWords } from './fitting';
import type { Lettering } from './inks';
import { box, rounded, snapped, takeLettering, words } from './pen';
import { type Sight, yOf } from './sight';

// As GridRow.module.css has them.
const START = 8;
const GAP = 8;
const ARROW = 24;
const BAR = { width: 84, height: 5 };

export function drawSections(sight: Sight, rows: readonly number[]): void {
  const { pen, inks, drawContext } = sight;
  const { layout, areas, without, active } = drawContext;
  for (const row of rows) {
    const shown = layout.rows[row];
    if (shown?.kind !== 'section') continue;
    // It covers the line under the row above.
    const [top, height] = [yOf(sight, row) - 1, heightOf(layout, row)];
    const width = Math.min(sight.room.width, fullWidth(layout) - sight.scroll.left);
    const selected = coversColumn(spansOfRow(areas, without, row), -1);
    box(pen, inks.colours.band, 0, top, width, height);
    box(pen, inks.colours.line, 0, top, width, 1);
    box(pen, inks.colours.line, 0, top + height - 1, width, 1);
    const end = drawTitle(sight, shown, top + height / 2, selected ? [top + 1, height - 2] : undefined);
    if (active.row === row) drawActive(sight, 0, top + 1, end, height - 2);
  }
}

/** Returns where the title ends. */
function drawTitle(
  sight: Sight,
  row: SectionRow,
  middle: number,
  selected: readonly [number, number] | undefined,
): number {
  const { pen, inks, drawContext } = sight;
  const { heading, lead } = inks.letterings;
  const told = readSection(row, drawContext);
  const parts: { readonly width: number; draw(left: number): void }[] = [];
  const text = (said: string, lettering: Lettering) => {
    takeLettering(pen, lettering);
    const width = widthOfWords(pen, said);
    parts.push({
      width,
      draw: (left) => {
        takeLettering(pen, lettering);
        words(pen, lettering, said, left, middle);
      },
    });
  };
  text(told.name, heading);
  if (!drawContext.pattern) {
    if (told.led) text(told.led, lead);
    if (told.of) parts.push({ width: BAR.width, draw: (left) => drawBar(sight, told, left, middle) });
    if (told.folded) text(String(told.rows), lead);
  }
  const first = START + ARROW + GAP;
  const end =
    parts.reduce((left, { width }) => left + width + GAP, first) + (drawContext.pattern ? 0 : ARROW) + GAP;
  if (selected) box(pen, inks.colours.selection, 0, selected[0], end, selected[1]);
  pen.ink.textAlign = 'left';
  drawArrow(sight, told.folded, START + ARROW / 2, snapped(pen, middle));
  let left = first;
  for (const { width, draw } of parts) {
    draw(left);
    left += width + GAP;
  }
  return end;
}

function drawArrow({ pen, inks }: Sight, folded: boolean, x: number, y: number): void {
  const { ink } = pen;
  // Half of the icon's stroke of 12 by 6 on a field of 24, drawn at 15.
  const [long, short] = [3.75, 1.875];
  ink.beginPath();
  if (folded) {
    ink.moveTo(x - short, y - long);
    ink.lineTo(x + short, y);
    ink.lineTo(x - short, y + long);
  } else {
    ink.moveTo(x - long, y - short);
    ink.lineTo(x, y + short);
    ink.lineTo(x + long, y - short);
  }
  ink.lineWidth = 1.25;
  ink.lineCap = 'round';
  ink.lineJoin = 'round';
  ink.strokeStyle = inks.colours.text;
  ink.stroke();
}

function drawBar(
  { pen, inks }: Sight,
  { clean = 0, of = 1 }: SectionWords,
  left: number,
  middle: number,
): void {
  const top = snapped(pen, middle - BAR.height / 2);
  rounded(pen, [left, top, BAR.width, BAR.height], BAR.height / 2);
  pen.ink.fillStyle = inks.colours.lineStrong;
  pen.ink.fill();
  pen.ink.save();
  pen.ink.clip();
  box(pen, inks.colours.good, left, top, (BAR.width * clean) / of, BAR.height);
  pen.ink.restore();
}
