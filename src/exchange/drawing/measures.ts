/** How large everything in a picture is. Many roles stand close together, under names that are written upright. */

export interface Measures {
  readonly row: number;
  readonly name: number;
  readonly column: number;
  readonly tile: number;
  readonly head: number;
  readonly text: number;
  readonly upright: boolean;
}

export const EDGE = 20;
export const TITLE = 34;
/** Below the table: the legend, and lines of text below it. */
export const FOOT = 48;
export const NOTE = 18;
/** The number beside letters that points to a condition. */
const MARK = 12;
const GAP = 3;

export function measuresFor(roles: number, mostLetters: number, hasConditions: boolean): Measures {
  const beside = 8 + (hasConditions ? MARK * 2 : 0);
  if (roles <= 14) {
    const column = Math.max(92, tilesWidth(mostLetters, 20) + beside);
    return { row: 30, name: 320, column, tile: 20, head: 56, text: 13, upright: false };
  }
  const column = Math.max(28, tilesWidth(mostLetters, 17) + beside);
  return { row: 24, name: 300, column, tile: 17, head: 168, text: 12, upright: true };
}

export function tilesWidth(letters: number, tile: number): number {
  return letters * (tile + GAP) - GAP;
}

export function widthOf({ name, column }: Measures, roles: number): number {
  return EDGE * 2 + Math.max(name + roles * column, 560);
}

export function heightOf({ row, head }: Measures, lines: number, notes = 0): number {
  const below = notes === 0 ? 0 : (notes + 1) * NOTE;
  return EDGE * 2 + TITLE + head + lines * row + FOOT + below;
}
