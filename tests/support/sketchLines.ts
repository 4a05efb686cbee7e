/** Sketches of many rows. */

/** "Part 1 | A | R" and so on; the number stands before the tags. */
export const rows = (count: number, cells: string, name = 'Part') =>
  Array.from({ length: count }, (_, at) => `${name.replace(/(?= [#{])|$/, ` ${at + 1}`)} | ${cells}`);

export const lines = (...parts: readonly (string | readonly string[])[]) => parts.flat().join('\n');
