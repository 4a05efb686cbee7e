/** The heads of the rows in view: how each is, what it is called, what kind it is and what it protects. */
import type { Severity } from '../../../domain/findings/rule';
import type { Activity } from '../../../domain/matrix/matrix';
import { heightOf } from '../../gridView/layout/layout';
import { coversColumn, spansOfRow } from '../../gridView/selection/spans';
import { chipsOf } from '../pool/name';
import { drawActive } from './drawCells';
import { cutOff, widthOfWords } from './fitting';
import { box, inside, rounded, snapped, takeLettering, words } from './pen';
import { activityAt, type Sight, yOf } from './sight';

// As ActivityName.module.css has them.
const START = 16;
const END = 10;
const GAP = 8;
const DOT = { margin: 2, size: 10, after: 8 };
const WORDS_AT = START + DOT.margin + DOT.size + DOT.after + GAP;
const CHIP = { padding: 8, widest: 110 };

export function drawNames(sight: Sight, rows: readonly number[]): void {
  const { pen, inks, drawContext } = sight;
  const { layout, areas, without, active } = drawContext;
  const width = layout.measures.name;
  for (const row of rows) {
    const activity = activityAt(sight, row);
    if (!activity) continue;
    const [top, height] = [yOf(sight, row), heightOf(layout, row) - 1];
    const selected = coversColumn(spansOfRow(areas, without, row), -1);
    box(pen, selected ? inks.colours.selection : inks.colours.panel, 0, top, width, height);
    box(pen, inks.colours.lineSoft, 0, top + height, width, 1);
    if (!drawContext.pattern) {
      const middle = top + height / 2;
      drawHealth(sight, drawContext.analysis.worstOfRow.get(activity.id), middle);
      inside(pen, [0, top, width, height], () => drawWords(sight, activity, middle));
    }
    if (active.row === row && active.column === -1) drawActive(sight, 0, top, width, height);
  }
}

function drawHealth({ pen, inks }: Sight, worst: Severity | undefined, middle: number): void {
  const { ink } = pen;
  const { must, should, look, lineStrong } = inks.colours;
  const thick = worst === 'should' ? 2.5 : worst === 'look' ? 2 : 1;
  const line = Math.floor(thick * pen.density) / pen.density;
  const centre = START + DOT.margin + DOT.size / 2;
  ink.beginPath();
  if (worst === 'must') {
    ink.arc(centre, snapped(pen, middle), DOT.size / 2, 0, Math.PI * 2);
    ink.fillStyle = must;
    ink.fill();
    return;
  }
  ink.arc(centre, snapped(pen, middle), (DOT.size - line) / 2, 0, Math.PI * 2);
  ink.strokeStyle = worst === 'should' ? should : worst === 'look' ? look : lineStrong;
  ink.lineWidth = line;
  ink.stroke();
}

function drawWords(sight: Sight, activity: Activity, middle: number): void {
  const { pen, inks, drawContext } = sight;
  const end = drawContext.layout.measures.name - END - (activity.notes ? 6 + GAP : 0);
  const { words: lettering, chip } = inks.letterings;
  const { archived } = activity;
  takeLettering(pen, archived ? { ...lettering, colour: inks.colours.muted } : lettering);
  pen.ink.textAlign = 'left';
  const text = cutOff(pen, activity.name, end - WORDS_AT);
  const long = widthOfWords(pen, text);
  words(pen, lettering, text, WORDS_AT, middle);
  if (archived) box(pen, inks.colours.muted, WORDS_AT, middle, long, 1);
  if (activity.notes) box(pen, inks.colours.should, end + GAP, middle - 3, 6, 6);
  let left = WORDS_AT + long + GAP;
  takeLettering(pen, chip);
  for (const { text: said, kind } of chipsOf(activity)) {
    const fitting = cutOff(pen, said, CHIP.widest - 2 * CHIP.padding);
    const width = widthOfWords(pen, fitting) + 2 * CHIP.padding;
    if (left + width > end) return;
    drawChip(sight, fitting, kind, [left, middle, width]);
    left += width + GAP;
  }
}

function drawChip(
  { pen, inks }: Sight,
  text: string,
  kind: boolean,
  [left, middle, width]: readonly [number, number, number],
): void {
  const { chip } = inks.letterings;
  const height = chip.line + 2;
  const top = snapped(pen, middle - height / 2);
  rounded(pen, [left + 0.5, top + 0.5, width - 1, height - 1], height / 2);
  pen.ink.lineWidth = 1;
  pen.ink.strokeStyle = inks.colours.line;
  pen.ink.fillStyle = inks.colours.well;
  if (kind) pen.ink.fill();
  else pen.ink.stroke();
  takeLettering(pen, chip);
  words(pen, chip, text, left + CHIP.padding, middle);
}
