/** Text that is struck out in the file: what a cell no longer says is skipped and told. */
import type { Table } from '../../contract/source';
import { unstruck } from '../../texts/struck';
import { brief } from '../parts/cells';
import { listed } from '../words/listed';

export function withoutStruck(table: Table): Table {
  if (!table.rows.some(holdsStruck)) return table;
  const struck: string[] = [];
  const rows = table.rows.map((row) => row.map((cell) => unstruck(cell, (words) => void struck.push(words))));
  if (struck.length === 0) return table;
  return {
    ...table,
    rows,
    changed: `Text that is struck out in the file was skipped: ${listed(struck.map(brief))}.`,
  };
}

/** Nearly all cells are too short for the marks around a word. */
function holdsStruck(row: readonly string[]): boolean {
  for (const cell of row) if (cell.length > 4 && cell.includes('~~')) return true;
  return false;
}
