import type { Table } from '../../../exchange/contract/source';

/** A mail or a page lays out its text in tables too. */
export function tableOfLetters(
  tables: readonly Table[],
  holdsLetters: (text: string) => boolean,
): Table | undefined {
  return tables.find(({ rows }) => rows.some((row) => row.some(holdsLetters))) ?? tables[0];
}
