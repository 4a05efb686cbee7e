/** Every bound on what comes in, and the one way to refuse: which bound, and by how much. */

import { excessInWords, MATRIX_BOUNDS } from '../../domain/matrix/bounds';

export const BOUNDS = {
  /** Two million cells, the most that a matrix may have, are 60 MB of JSON, 66 of HTML, 90 with one assignment per row. */
  fileBytes: 96 * 1024 * 1024,
  xlsxBytes: 16 * 1024 * 1024,
  zipEntries: 2_048,
  inflatedPartBytes: 96 * 1024 * 1024,
  inflatedBytes: 128 * 1024 * 1024,
  /** fflate overshoots a bound by what one slice inflates to, so slices are small. */
  inflateSliceBytes: 4 * 1024,
  activities: MATRIX_BOUNDS.activities,
  roles: MATRIX_BOUNDS.roles,
  cells: MATRIX_BOUNDS.cells,
  /** Extra rows of a table beyond those of a matrix: titles, heads, totals, footnotes. */
  tableRows: 10_100,
  /** Our own table with all details has a row for each role, person and so on below its activities. */
  detailRows: 25_000,
  tableColumns: 2_100,
  /** One assignment per row: as many rows as a matrix has cells, and some for cells of two letters. */
  longRows: 2_400_000,
  longColumns: 24,
  tableCells: 8_000_000,
  /** Copies of cells that span rows or columns: ten such columns beside 10,000 rows. */
  mergedCells: 200_000,
  tables: 500,
  /** Different texts that are counted under roles; a file of nothing but different ones is no matrix. */
  differentMarks: 4_000,
  /** Different texts of cells of which it is remembered, by each reader, what they say; those of a matrix are few. */
  rememberedTexts: 20_000,
  /** Different texts in cells of names that are remembered; the names of a matrix are few. */
  differentNames: 20_000,
  fieldCharacters: 64 * 1024,
  nameCharacters: MATRIX_BOUNDS.name,
  noteCharacters: MATRIX_BOUNDS.note,
  jsonDepth: 16,
  jsonNodes: 5_000_000,
  linkMadeCharacters: 200_000,
  /** Of a link that goes into the address of a mail. */
  linkMailedCharacters: 8_000,
  linkWarnedCharacters: 2_000,
  linkReadCharacters: 256 * 1024,
  linkInflatedBytes: 4 * 1024 * 1024,
  /** A link of 10,000 activities has 100,000. */
  linkNodes: 250_000,
  /** A CODEOWNERS or catalog file: code hosts themselves stop at 3 MB. */
  ownersBytes: 3 * 1024 * 1024,
  ownersEntries: 5_000,
  yamlDepth: 24,
  yamlParts: 250_000,
  yamlAliases: 32,
  /** A calendar of on-call shifts, or a pasted rota: a year of two people who change daily has 300 kB. */
  rotaCharacters: 4 * 1024 * 1024,
  rotaShifts: MATRIX_BOUNDS.shifts,
  /** Days ahead that a rota is read for. */
  rotaDays: 366,
  /** Times that repeating events come round, those before the days that are read included. */
  rotaOccurrences: 100_000,
  milliseconds: 20_000,
} as const;

/** A file that is refused as a whole. The sentence is shown as it is. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}

/** `what` reads as "This sheet has": the sentence goes on "12,000 rows, 1,900 more than the 10,100 that can be read." */
export function refuseAbove(what: string, unit: string, found: number, most: number): void {
  if (found > most) throw new FileRefused(excessInWords(what, unit, found, most));
}

/** A narrow table may have one assignment per row; whether it has is known once it is understood. */
export function mostRows(columns: number): number {
  return columns <= BOUNDS.longColumns ? BOUNDS.longRows : BOUNDS.tableRows;
}

export function refuseFileAbove(bytes: number, most: number = BOUNDS.fileBytes): void {
  if (bytes <= most) return;
  throw new FileRefused(
    `This file is ${inMegabytes(bytes)}, ${inMegabytes(bytes - most)} over the limit of ${inMegabytes(most)}.`,
  );
}

export function inMegabytes(bytes: number): string {
  const megabytes = bytes / (1024 * 1024);
  return megabytes >= 0.1 ? `${megabytes.toFixed(1)} MB` : `${bytes.toLocaleString('en')} bytes`;
}
