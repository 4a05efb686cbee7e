/** Sketches of many rows. */

/** "Part 1 | A | R" and so on; the number stands before the tags. */
export const rows = (count: number, cells: string, name = 'Part') =>
  Array.from({ length: count }, (_, at) => `${name.replace(/(?= [#{])|$/, ` ${at + 1}`)} | ${cells}`);

export const lines = (...parts: readonly (string | readonly string[])[]) => parts.flat().join('\n');

/** So many owned rows of which it is known what they are about, and so many of which it is not. */
export const tableKnown = (known: number, unknown: number, settings: string) =>
  lines(
    `settings: ${settings}`,
    '| Lead | Dev | Ops',
    rows(known, 'AR | C | I', 'Code #delivery'),
    rows(unknown, 'AR | C | I', 'Whatever'),
  );
