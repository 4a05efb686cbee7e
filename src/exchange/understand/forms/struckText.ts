/** Text that is struck out in the file: what a cell no longer says is skipped and told. */
import type { Table } from '../../contract/source';
import { unstruck } from '../../texts/struck';
import { brief } from '../parts/cells';
import { listed } from '../words/listed';

export function withoutStruck(table: Table): Table {
  if (!table.rows.some((row) => row.some((cell) => cell.includes('~~')))) return table;
  const struck: string[] = [];
  const rows = table.rows.map((row) => row.map((cell) => unstruck(cell, (words) => void struck.push(words))));
  if (struck.length === 0) return table;
  return {
    ...table,
    rows,
    changed: `Text that is struck out in the file was skipped: ${listed(struck.map(brief))}.`,
  };
}
