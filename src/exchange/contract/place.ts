/** Where in a file something is, in words that a person can find it by. */

export interface Place {
  readonly table?: string | undefined;
  /** Counted from 1, as a spreadsheet counts. */
  readonly row?: number | undefined;
  readonly line?: number | undefined;
  /** Where the row begins in a file of text: for tools that open it there, and no part of the words. */
  readonly fileLine?: number | undefined;
  /** What the file itself counts the row as, where that is another number: “Nr 18”. */
  readonly numbered?: string | undefined;
  readonly column?: string | undefined;
}

/** "Sheet Teams, row 3, column Clerk"; "The file" when nothing more is known. */
export function placeInWords({ table, row, line, column, numbered }: Place): string {
  const own = numbered ? ` (${numbered})` : '';
  const parts = [
    table ? table : '',
    line !== undefined ? `line ${line}${own}` : row !== undefined ? `row ${row}${own}` : '',
    column ? `column ${column}` : '',
  ].filter((part) => part !== '');
  const words = parts.join(', ') || 'the file';
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name a spreadsheet gives to a column: A, B, ..., AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);

/** A column without a heading: the letter of a spreadsheet says nothing where letters are headings. */
export function withoutHeading(column: number, isTurned = false): string {
  const which = ORDINALS[column] ?? `${column + 1}th`;
  return isTurned ? `The ${which} row, which has no name,` : `The ${which} column, which has no heading,`;
}
