/** Draws one page: title, roles, sections with their rows and letters, and what the letters mean. */
import { codeOf, type Meaning } from '../../domain/matrix/scheme/scheme';
import type { OutlineCell } from '../outline/outline';
import type { Brush } from './brush';
import { EDGE, NOTE, TITLE, tilesWidth } from './measures';
import type { PicturePage } from './pages';

const INK = '#1f1d1a';
const HEAD_SIZE = 12;
const HEAD_LINES = 3;
const NUMBER_SIZE = 10;

const LOOKS: { readonly [meaning in Meaning]: { fill: string; text: string; line: string; dash?: true } } = {
  does: { fill: '#dbe6ff', text: '#1d4ed8', line: '#dbe6ff' },
  owns: { fill: '#c2410c', text: '#ffffff', line: '#c2410c' },
  advises: { fill: '#ffffff', text: '#0f766e', line: '#0f766e' },
  hears: { fill: '#ffffff', text: '#5b6472', line: '#a39d92', dash: true },
  helps: { fill: '#e5f3f1', text: '#0f766e', line: '#e5f3f1' },
  checks: { fill: '#f1e9fe', text: '#6d28d9', line: '#f1e9fe' },
  signs: { fill: '#fdf3e1', text: '#8f5205', line: '#fdf3e1' },
  none: { fill: '#ffffff', text: '#5b6472', line: '#dbd8d2' },
};

export function drawPage(page: PicturePage, brush: Brush): void {
  const { title, measures, width, height, lines } = page;
  brush.box({ x: 0, y: 0, width, height, fill: '#ffffff' });
  label(brush, title, { x: EDGE, y: EDGE + 18, size: 20, weight: 650, width: width - EDGE * 2 });
  drawHeads(page, brush);
  drawColumns(page, brush);
  let y = EDGE + TITLE + measures.head;
  for (const line of lines) {
    const base = y + measures.row / 2 + measures.text * 0.36;
    if (line.kind === 'band') {
      brush.box({ x: EDGE, y, width: width - EDGE * 2, height: measures.row, fill: '#f1eee8' });
      label(brush, line.name, {
        x: EDGE + 8,
        y: base,
        size: measures.text,
        weight: 650,
        width: width - EDGE * 3,
      });
    } else {
      brush.rule(EDGE, y, width - EDGE, '#e6e3dc');
      const { activity, cells } = line.row;
      label(brush, activity.name, {
        x: EDGE + 8,
        y: base,
        size: measures.text,
        weight: 400,
        width: measures.name - 14,
      });
      page.heads.forEach((_, place) => {
        drawCell(page, brush, cells[page.firstRole + place], columnAt(page, place), y);
      });
    }
    y += measures.row;
  }
  drawLegend(page, brush, y + 28);
}

function columnAt({ measures: { name, column } }: PicturePage, place: number): number {
  return EDGE + name + place * column + column / 2;
}

function drawHeads(page: PicturePage, brush: Brush): void {
  const { column, head, upright } = page.measures;
  const y = EDGE + TITLE + head - 12;
  page.heads.forEach((name, place) => {
    const x = columnAt(page, place);
    const style = { size: HEAD_SIZE, weight: 600 };
    if (upright) {
      label(brush, name, { ...style, x: x + 4, y, anchor: 'start', upright, width: head - 18 });
      return;
    }
    const lines = wrapped(name, fitting(column - 6, HEAD_SIZE));
    lines.forEach((line, at) => {
      const base = y - (lines.length - 1 - at) * (HEAD_SIZE + 3);
      label(brush, line, { ...style, x, y: base, anchor: 'middle', width: column - 6, whole: name });
    });
  });
}

/** At most three lines, broken between words; what is left over stands in the last, to be cut there. */
function wrapped(name: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && (lines.length === HEAD_LINES || last.length + word.length < most))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

// Lines down the table, along which a letter is followed to its role.
function drawColumns(page: PicturePage, brush: Brush): void {
  const { head, column, row } = page.measures;
  const y = EDGE + TITLE + head;
  page.heads.forEach((_, place) => {
    const x = columnAt(page, place) - column / 2;
    brush.box({ x, y, width: 1, height: page.lines.length * row, fill: '#f1eee8' });
  });
}

function drawCell(page: PicturePage, brush: Brush, cell: OutlineCell | undefined, center: number, y: number) {
  if (!cell?.codes) return;
  const { tile, row } = page.measures;
  const letters = [...cell.codes];
  let x = center - tilesWidth(letters.length, tile) / 2;
  for (const letter of letters) {
    drawTile(page, brush, letter, x, y + (row - tile) / 2);
    x += tile + 3;
  }
  const number = cell.condition && page.notes.numbers.get(cell.condition);
  if (number)
    label(brush, String(number), { x, y: y + row / 2 - 1, size: NUMBER_SIZE, weight: 600, width: 24 });
}

function drawTile(
  { measures: { tile }, scheme }: PicturePage,
  brush: Brush,
  letter: string,
  x: number,
  y: number,
) {
  const { fill, text, line, dash } = LOOKS[codeOf(scheme, letter)?.meaning ?? 'none'];
  brush.box({ x, y, width: tile, height: tile, fill, line, radius: tile / 4, dash: dash && [2, 2] });
  brush.letters(letter, {
    x: x + tile / 2,
    y: y + tile * 0.72,
    size: tile * 0.6,
    weight: 650,
    fill: text,
    anchor: 'middle',
  });
}

function drawLegend(page: PicturePage, brush: Brush, y: number): void {
  let x = EDGE;
  for (const { letter, name } of page.legend) {
    drawTile(page, brush, letter, x, y - 15);
    label(brush, name, { x: x + page.measures.tile + 6, y, size: 12, weight: 400, width: 130 });
    x += 160;
  }
  page.notes.lines.forEach(({ text, strong }, at) => {
    const base = y + NOTE * (at + 2);
    label(brush, text, {
      x: EDGE,
      y: base,
      size: 12,
      weight: strong ? 650 : 400,
      width: page.width - EDGE * 2,
    });
  });
}

interface LabelStyle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly width: number;
  readonly anchor?: 'start' | 'middle';
  readonly upright?: boolean;
  readonly whole?: string;
}

function fitting(width: number, size: number): number {
  return Math.max(4, Math.floor(width / (size * 0.56)));
}

// A picture cannot wrap by itself: what does not fit ends in dots; where it can, the whole text is told on pointing at it.
function label(brush: Brush, text: string, { width, whole = text, ...lettering }: LabelStyle): void {
  const line = text.replace(/\s+/g, ' ');
  const fits = fitting(width, lettering.size);
  const points = [...line];
  const cut = points.length > fits;
  const shown = cut ? `${points.slice(0, fits - 1).join('')}…` : line;
  brush.letters(shown, { ...lettering, fill: INK, whole: cut ? whole : undefined });
}
