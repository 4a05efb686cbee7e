/** Shapes as text: one SVG file. */
import { element, escaped } from '../writing/markup';
import { type Brush, FONT } from './brush';
import { drawPage } from './drawPage';
import type { PicturePage } from './pages';

export function svgOf(page: PicturePage): string {
  const { width, height, title } = page;
  const parts: string[] = [];
  drawPage(page, svgBrush(parts));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': FONT,
      role: 'img',
    },
    element('title', {}, escaped(title)) + parts.join(''),
  );
}

function svgBrush(parts: string[]): Brush {
  return {
    box({ x, y, width, height, fill, line, dash, radius }) {
      const shape = { x: tidy(x), y: tidy(y), width, height, rx: radius, fill, stroke: line };
      parts.push(element('rect', { ...shape, 'stroke-dasharray': dash?.join(' ') }));
    },
    rule(x1, y, x2, line) {
      parts.push(element('line', { x1, y1: y, x2, y2: y, stroke: line }));
    },
    letters(text, { x, y, size, weight, fill, anchor, upright, whole }) {
      const [left, base] = [tidy(x), tidy(y)];
      const placed = {
        x: left,
        y: base,
        'font-size': tidy(size),
        'font-weight': weight,
        'text-anchor': anchor === 'middle' ? anchor : undefined,
        transform: upright ? `rotate(-90 ${left} ${base})` : undefined,
        fill,
      };
      const title = whole === undefined ? '' : element('title', {}, escaped(whole));
      parts.push(element('text', placed, title + escaped(text)));
    },
  };
}

function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}
