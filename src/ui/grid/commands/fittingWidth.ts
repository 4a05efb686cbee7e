/** How wide a column must be for the name of its role, estimated from the letters: no measuring, no layout. */

// Medium weight at 12 px; names break between words on up to three lines.
const LETTER = 6.9;
const SIDES = 22;

export function fittingWidth(name: string, scale: number): number {
  const words = name.split(/\s+/).map((word) => word.length);
  const longest = Math.max(...words, 4);
  const third = Math.ceil(name.length / 3);
  return Math.round((Math.max(longest, third) * LETTER + SIDES) * scale);
}
