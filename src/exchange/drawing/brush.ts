/** What a picture is drawn with: shapes of a drawing (SVG), or points on a canvas. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly line?: string | undefined;
  readonly dash?: readonly number[] | undefined;
  readonly radius?: number | undefined;
}

export interface Lettering {
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | undefined;
  /** Turned so that it reads from below. */
  readonly upright?: boolean | undefined;
  /** The whole text where only its beginning is drawn. */
  readonly whole?: string | undefined;
}

export interface Brush {
  box(box: Box): void;
  rule(x1: number, y: number, x2: number, line: string): void;
  letters(text: string, lettering: Lettering): void;
}

export const FONT = 'Inter, system-ui, sans-serif';
