/** Ticks below heads of letters: `R A C I` below each role, or one role in each row. Read as the letters that they tick. */
import { movedMarks, type Table } from '../../contract/source';
import { saysNothing } from '../letters/cellText';
import { meaningOfHead } from '../words/headWords';
import { meaningOfWord } from '../words/meaningWords';
import { isTick, isUnticked } from '../words/signs';

/** Rows that may stand above the letters. */
const HEAD_WITHIN = 6;
const LEAST_LETTERS = 3;
const SAMPLE = 400;

interface Group {
  readonly name: string;
  readonly columns: number[];
}

export function withTicksRead(table: Table): Table {
  for (let head = 0; head < Math.min(HEAD_WITHIN, table.rows.length - 1); head += 1) {
    const columns = lettersIn(table.rows[head] ?? []);
    if (new Set(columns.map((column) => cellOf(table, head, column))).size < LEAST_LETTERS) continue;
    if (!areTicked(table, head, columns)) return table;
    const groups = groupsOf(table, head, columns);
    if (groups.length > 1) return made(table, head, groups);
    const isLong = (table.rows[head] ?? []).some((cell) => meaningOfHead(cell) === 'role');
    return isLong ? made(table, head, [{ name: 'RACI', columns }]) : table;
  }
  return table;
}

function cellOf(table: Table, row: number, column: number): string {
  return (table.rows[row]?.[column] ?? '').trim();
}

function lettersIn(row: readonly string[]): number[] {
  return row.flatMap((cell, column) =>
    /^\p{Lu}$/u.test(cell.trim()) || meaningOfWord(cell) !== undefined ? [column] : [],
  );
}

function areTicked(table: Table, head: number, columns: readonly number[]): boolean {
  const ticks = new Set<string>();
  for (let row = head + 1; row < Math.min(table.rows.length, head + SAMPLE); row += 1)
    for (const column of columns) {
      const cell = cellOf(table, row, column);
      if (saysNothing(cell) || isUnticked(cell)) continue;
      if (!isTick(cell)) return false;
      ticks.add(cell.toLowerCase());
    }
  return ticks.size === 1;
}

/** The letters of one role: a name above, and no letter twice. */
function groupsOf(table: Table, head: number, columns: readonly number[]): Group[] {
  const groups: Group[] = [];
  for (const column of columns) {
    const above = cellOf(table, head - 1, column);
    const group = groups.at(-1);
    const letter = cellOf(table, head, column);
    const isOther =
      (above !== '' && above !== group?.name) ||
      group?.columns.some((one) => cellOf(table, head, one) === letter);
    if (group && !isOther) group.columns.push(column);
    else groups.push({ name: above, columns: [column] });
  }
  return groups.some(({ name }) => name === '') ? [] : groups;
}

function made(table: Table, head: number, groups: readonly Group[]): Table {
  const ticked = new Set(groups.flatMap(({ columns }) => columns));
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const others = Array.from({ length: width }, (_, column) => column).filter((column) => !ticked.has(column));
  const isAbove = groups.length > 1;
  const rows = table.rows.map((row, at) => {
    const rest = others.map((column) => row[column] ?? '');
    // "Task" may stand beside the roles, above an empty cell.
    if (at === head)
      return [
        ...rest.map((cell, place) => cell || (isAbove ? cellOf(table, head - 1, others[place] ?? 0) : '')),
        ...groups.map(({ name }) => name),
      ];
    // Titles stay. The names of the roles go down to the letters, and leave a row, so that rows keep their numbers.
    if (at < head) return isAbove && at === head - 1 ? rest.map(() => '') : rest;
    return [
      ...rest,
      ...groups.map(({ columns }) =>
        columns
          .filter((column) => isTick((row[column] ?? '').trim()))
          .map((column) => cellOf(table, head, column))
          .join(', '),
      ),
    ];
  });
  const letters = [...new Set([...ticked].map((column) => cellOf(table, head, column)))];
  return {
    ...table,
    rows,
    marks: movedMarks(table.marks, (from) => (others.includes(from) ? others.indexOf(from) : undefined)),
    changed: `The marks below ${letters.join(', ')} were read as these letters.`,
  };
}
