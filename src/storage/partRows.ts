/** Between a matrix and its rows. */
import { type Codebook, type Packing, packingWith, type Unpacking } from '../domain/matrix/codebook';
import { idFromBytes, type MatrixId } from '../domain/matrix/ids';
import { COLLECTIONS, type Collection, isCollection, type Matrix } from '../domain/matrix/matrix';
import { rowHash } from '../domain/matrix/rowHash';
import type { HeadRow, PartRow } from './tables';

export type Fields = { readonly [field: string]: unknown };
export type PartRows = { [collection in Collection]?: readonly PartRow[] };

interface WholeRows {
  readonly rows: PartRows;
  readonly codebook: Codebook | undefined;
}

/** `known`: the codebook of rows that stay beside these. Without it they have one of their own. */
export function rowsFromMatrix(matrix: Matrix, known?: Codebook): WholeRows {
  const packing = packingFor(known);
  const rows: { [collection in Collection]?: PartRow[] } = {};
  for (const collection of COLLECTIONS) {
    rows[collection] = Object.entries<unknown>(matrix[collection]).map(([id, value]) =>
      partRow(matrix.id, id, value, packing),
    );
  }
  return { rows, codebook: packing.book() };
}

/** Random, so that no two tabs make the same of two codebooks. */
export function packingFor(known: Codebook | undefined): Packing {
  return packingWith(known, () => idFromBytes(crypto.getRandomValues(new Uint8Array(6))));
}

export function partRow(matrixId: MatrixId, id: string, whole: unknown, packing: Packing): PartRow {
  const value = packing.packed(whole);
  return { matrixId, id, value, hash: rowHash(value) };
}

/** Whether the row is as it was written; rows of earlier versions cannot say. */
export function isAsWritten({ value, hash }: PartRow): boolean {
  return hash === undefined || hash === rowHash(value);
}

export function fieldsOf(matrix: Fields | Matrix): Fields {
  return Object.fromEntries(Object.entries(matrix).filter(([field]) => !isCollection(field)));
}

/** Gives rows that were just read their letters back. Answers how many are not as they were written. */
export function unpackRows(rows: readonly PartRow[], { unpack }: Unpacking): number {
  let altered = 0;
  for (const row of rows) {
    const isSame = isAsWritten(row);
    if (!unpack(row.value) || !isSame) altered += 1;
  }
  return altered;
}

/** The saved form, not checked yet: damage is for the door to find. */
export function savedFromRows(
  { version, fields }: HeadRow,
  rows: PartRows,
): { version: number; matrix: unknown } {
  return { version, matrix: partialMatrix(fields, rows) };
}

export function partialMatrix(fields: Fields, rows: PartRows): Fields {
  const parts: { [collection: string]: Fields } = {};
  for (const collection of COLLECTIONS) {
    parts[collection] = Object.fromEntries((rows[collection] ?? []).map(({ id, value }) => [id, value]));
  }
  return { ...fields, ...parts };
}
