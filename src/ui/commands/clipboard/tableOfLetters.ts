import { MARK_STRIDE, markKey, type Table } from '../../../exchange/contract/source';
import { withoutStruck } from '../../../exchange/understand/forms/struckText';
import { legendOfTable, withoutLegends } from '../../../exchange/understand/letters/legendTable';

export interface LettersTable {
  readonly table: Table;
  /** What of it is not in the grid: what is struck out, what explains letters, where links lead. */
  readonly told: readonly string[];
}

/** The table that is pasted. A mail or a page lays out its text in tables too, and explains letters in others. */
export function tableOfLetters(
  tables: readonly Table[],
  holdsLetters: (text: string) => boolean,
): LettersTable | undefined {
  const matrices = tables.filter((table) => !legendOfTable(table, () => ({})));
  const found =
    matrices.find(({ rows }) => rows.some((row) => row.some(holdsLetters))) ?? matrices[0] ?? tables[0];
  return found && asImported(found);
}

/** As an import takes it, which cells say nothing of a matrix. */
function asImported(found: Table): LettersTable {
  const bare = withoutStruck(found);
  const { table, legends } = withoutLegends(bare, () => ({}));
  const told = [
    ...(bare.changed ? [bare.changed] : []),
    ...(legends.length > 0 ? ['What explains letters was skipped.'] : []),
    ...linksTold(found),
  ];
  return { table: legends.length > 0 ? withoutCells(table) : table, told };
}

/** Without the cells of a legend, and without the rows that have no others. */
function withoutCells(table: Table): Table {
  const { legend = new Set() } = table;
  const kept = table.rows.map((row, at) =>
    row.map((cell, column) => (legend.has(markKey(at, column)) ? '' : cell)),
  );
  const rows = kept.map((row, at) =>
    (table.rows[at] ?? []).some((_, column) => legend.has(markKey(at, column))) &&
    row.every((cell) => cell.trim() === '')
      ? undefined
      : row,
  );
  const moved = new Map<number, number>();
  for (const [at, row] of rows.entries()) if (row) moved.set(at, moved.size);
  const marks: Table['marks'] = new Map(
    [...table.marks].flatMap(([key, mark]) => {
      const to = moved.get(Math.floor(key / MARK_STRIDE));
      return to === undefined ? [] : [[markKey(to, key % MARK_STRIDE), mark] as const];
    }),
  );
  return { ...table, rows: rows.filter((row) => row !== undefined), marks, legend: undefined };
}

/** The grid takes texts, so the addresses behind them are told. */
function linksTold({ rows, marks }: Table): string[] {
  const linked = [...marks].flatMap(([key, { links = [] }]) =>
    links.map((address) => ({
      text: rows[Math.floor(key / MARK_STRIDE)]?.[key % MARK_STRIDE] ?? '',
      address,
    })),
  );
  const [first] = linked;
  if (!first) return [];
  return [
    linked.length === 1
      ? `The address behind “${first.text}” was not pasted: ${first.address}`
      : `The addresses behind ${linked.length} texts were not pasted. The first is “${first.text}”: ${first.address}`,
  ];
}
