/** A picture of the matrix: rows, sections and letters as drawn shapes, readable at any size. */
import { codeOf, type Meaning } from '../../domain/matrix/scheme';
import { FileRefused } from '../bounds';
import type { WriteRequest } from '../codec';
import { type OutlineCell, outlineOf } from '../outline';
import { codesUsed } from './legend';
import { element, escaped } from './markup';

const ROW = 30;
const NAME_WIDTH = 320;
const COLUMN = 92;
const TILE = 20;
const HEAD = 56;
const EDGE = 20;
/** A picture of more cells than this is a wall nobody looks at, and no browser draws it. */
const MOST_CELLS = 60_000;

const LOOKS: { readonly [meaning in Meaning]: { fill: string; text: string; line: string; dash?: string } } =
  {
    does: { fill: '#dbe6ff', text: '#1d4ed8', line: '#dbe6ff' },
    owns: { fill: '#c2410c', text: '#ffffff', line: '#c2410c' },
    advises: { fill: '#ffffff', text: '#0f766e', line: '#0f766e' },
    hears: { fill: '#ffffff', text: '#5b6472', line: '#a39d92', dash: '2 2' },
    helps: { fill: '#e5f3f1', text: '#0f766e', line: '#e5f3f1' },
    checks: { fill: '#f1e9fe', text: '#6d28d9', line: '#f1e9fe' },
    signs: { fill: '#fdf3e1', text: '#8f5205', line: '#fdf3e1' },
    none: { fill: '#ffffff', text: '#5b6472', line: '#dbd8d2' },
  };

export function svgFile({ matrix, choice }: WriteRequest): string {
  const outline = outlineOf(matrix, choice);
  const { heads, sections } = outline;
  const rows = sections.reduce((sum, section) => sum + section.rows.length, 0);
  const cells = rows * heads.length;
  if (cells > MOST_CELLS) {
    const [has, over, most] = [cells, cells - MOST_CELLS, MOST_CELLS].map((count) =>
      count.toLocaleString('en'),
    );
    throw new FileRefused(
      `A picture of this matrix would have ${has} cells, ${over} more than the ${most} that a browser draws. Filter the rows or hide roles, and choose “Only what the filters show”.`,
    );
  }
  const width = EDGE * 2 + Math.max(NAME_WIDTH + heads.length * COLUMN, 560);
  const parts: string[] = [];
  let y = EDGE + 34;
  parts.push(label(matrix.name, EDGE, EDGE + 18, { size: 20, weight: 650, width: width - EDGE * 2 }));
  heads.forEach((head, place) => {
    parts.push(
      label(head, columnAt(place), y + HEAD - 12, {
        size: 12,
        weight: 600,
        anchor: 'middle',
        width: COLUMN - 6,
      }),
    );
  });
  y += HEAD;
  for (const { name, rows: own } of sections) {
    parts.push(
      element('rect', { x: EDGE, y, width: width - EDGE * 2, height: ROW, fill: '#faf9f6' }),
      label(name, EDGE + 8, y + 20, { size: 13, weight: 650, width: width - EDGE * 3 }),
    );
    y += ROW;
    for (const { activity, cells } of own) {
      parts.push(element('line', { x1: EDGE, y1: y, x2: width - EDGE, y2: y, stroke: '#e6e3dc' }));
      parts.push(label(activity.name, EDGE + 8, y + 19, { size: 13, weight: 400, width: NAME_WIDTH - 12 }));
      cells.forEach((cell, place) => {
        parts.push(
          tiles(cell, columnAt(place), y, (letter) => codeOf(matrix.scheme, letter)?.meaning ?? 'none'),
        );
      });
      y += ROW;
    }
  }
  y += 28;
  let x = EDGE;
  for (const { letter, name, meaning } of codesUsed(matrix.scheme, outline)) {
    parts.push(
      tile(letter, x, y - 15, meaning),
      label(name, x + TILE + 6, y, { size: 12, weight: 400, width: 130 }),
    );
    x += 160;
  }
  const height = y + EDGE;
  const background = element('rect', { width, height, fill: '#ffffff' });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': 'Inter, system-ui, sans-serif',
      role: 'img',
    },
    element('title', {}, escaped(matrix.name)) + background + parts.join(''),
  );
}

function columnAt(place: number): number {
  return EDGE + NAME_WIDTH + place * COLUMN + COLUMN / 2;
}

function tiles(
  { codes }: OutlineCell,
  center: number,
  y: number,
  meaning: (letter: string) => Meaning,
): string {
  const letters = [...codes];
  const start = center - (letters.length * (TILE + 3) - 3) / 2;
  return letters
    .map((letter, place) => tile(letter, start + place * (TILE + 3), y + (ROW - TILE) / 2, meaning(letter)))
    .join('');
}

function tile(letter: string, x: number, y: number, meaning: Meaning): string {
  const { fill, text, line, dash } = LOOKS[meaning];
  const box = element('rect', {
    x,
    y,
    width: TILE,
    height: TILE,
    rx: 5,
    fill,
    stroke: line,
    'stroke-dasharray': dash,
  });
  return (
    box +
    element(
      'text',
      {
        x: x + TILE / 2,
        y: y + 14.5,
        'font-size': 12,
        'font-weight': 650,
        'text-anchor': 'middle',
        fill: text,
      },
      escaped(letter),
    )
  );
}

interface LabelStyle {
  readonly size: number;
  readonly weight: number;
  readonly width: number;
  readonly anchor?: string;
}

// A picture cannot wrap by itself: what does not fit ends in dots, and the whole text is told on pointing at it.
function label(text: string, x: number, y: number, { size, weight, width, anchor }: LabelStyle): string {
  const line = text.replace(/\s+/g, ' ');
  const fits = Math.max(4, Math.floor(width / (size * 0.56)));
  const points = [...line];
  const shown = points.length > fits ? `${points.slice(0, fits - 1).join('')}…` : line;
  const title = shown === line ? '' : element('title', {}, escaped(line));
  return element(
    'text',
    { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill: '#1f1d1a' },
    title + escaped(shown),
  );
}
