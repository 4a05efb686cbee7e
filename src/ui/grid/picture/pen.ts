/** Draws boxes and words on a canvas in CSS pixels, where the browser would draw them for elements. */
import type { Lettering } from './inks';

export interface Pen {
  readonly ink: CanvasRenderingContext2D;
  /** Pixels of the screen in one of CSS. */
  readonly density: number;
  /** What was measured since the scroll began: a font may arrive between two. */
  readonly known: Map<string, number>;
}

/** Edges on whole pixels of the screen, as those of elements are. */
export function snapped({ density }: Pen, length: number): number {
  return Math.round(length * density) / density;
}

export function box(
  pen: Pen,
  colour: string,
  left: number,
  top: number,
  width: number,
  height: number,
): void {
  const [x, y] = [snapped(pen, left), snapped(pen, top)];
  pen.ink.fillStyle = colour;
  pen.ink.fillRect(x, y, snapped(pen, left + width) - x, snapped(pen, top + height) - y);
}

/** A line of `thick` all around, inside the box. */
export function frame(
  { ink }: Pen,
  colour: string,
  thick: number,
  [left, top, width, height]: readonly [number, number, number, number],
  dashes: readonly number[] = [],
): void {
  ink.strokeStyle = colour;
  ink.lineWidth = thick;
  ink.setLineDash([...dashes]);
  ink.strokeRect(left + thick / 2, top + thick / 2, width - thick, height - thick);
  ink.setLineDash([]);
}

export function rounded(
  { ink }: Pen,
  [left, top, width, height]: readonly [number, number, number, number],
  radius: number | readonly number[],
): void {
  ink.beginPath();
  ink.roundRect(left, top, width, height, typeof radius === 'number' ? radius : [...radius]);
}

/** Draws what `draw` draws nowhere but inside the box. */
export function inside(
  pen: Pen,
  [left, top, width, height]: readonly [number, number, number, number],
  draw: () => void,
): void {
  pen.ink.save();
  pen.ink.beginPath();
  pen.ink.rect(snapped(pen, left), snapped(pen, top), width, height);
  pen.ink.clip();
  draw();
  pen.ink.restore();
}

export function takeLettering({ ink }: Pen, { font, spacing, colour }: Lettering): void {
  ink.font = font;
  ink.letterSpacing = spacing;
  ink.fillStyle = colour;
}

/** How far below the middle of a line its letters stand. */
function baseBelowMiddle({ ink, known }: Pen, font: string): number {
  let below = known.get(font);
  if (below === undefined) {
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = ink.measureText('x');
    below = (Math.round(fontBoundingBoxAscent) - Math.round(fontBoundingBoxDescent)) / 2;
    known.set(font, below);
  }
  return below;
}

/** Words of the lettering that was taken last, from `left` on, their line around `middle`. */
export function words(pen: Pen, { font }: Lettering, text: string, left: number, middle: number): void {
  // On a whole pixel; a half goes up, as in a line of an element.
  const base = Math.ceil((middle + baseBelowMiddle(pen, font)) * pen.density - 0.5) / pen.density;
  pen.ink.fillText(text, left, base);
}
