/** Tables in which roles are names in cells: letters across (one column per letter), and one assignment per row. */

import { BOUNDS } from '../../contract/bounds';
import { columnLetters } from '../../contract/place';
import { namedNotes } from '../grid/columns';
import { filledIn, type Grid } from '../grid/grid';
import { brief, understoodCell } from '../parts/cells';
import { COLUMN_FIELDS, type ColumnField, type UnderstoodCell } from '../reading/understood';
import { plainName } from '../words/plainName';
import type { JoinedNames } from './joinedNames';
import { enterHeads, type TableContext } from './tableContext';

interface Row {
  readonly name: string;
  readonly section: number;
  readonly row: number;
  readonly cells: Map<number, UnderstoodCell>;
  readonly fields: { [field in ColumnField]?: string };
}

export function readLettersTable(context: TableContext): void {
  const { grid, columns, headRow, ledger, builder, names } = context;
  const told = new Set<string>();
  const letters = columns.flatMap(({ column, use }) =>
    use.startsWith('letter:') ? [{ column, letter: use.slice(7) }] : [],
  );
  forRows(context, headRow, (row, line, current) => {
    for (const { column, letter } of letters) {
      const text = line[column] ?? '';
      if (text !== '') ledger.enter(row, column, 'name');
      tellJoined(context, text, row, column, told);
      for (const { name, condition } of names.namesIn(text)) {
        const role = builder.role(name, grid.place(row, column));
        const before = current.cells.get(role);
        current.cells.set(role, {
          letters: (before?.letters ?? '') + letter,
          ...(before?.condition || condition
            ? { condition: [before?.condition, condition].filter(Boolean).join('; ') }
            : {}),
        });
      }
    }
  });
}

/** Said once for each text: what could be one name was read as several. */
function tellJoined(
  { names, builder, grid }: TableContext,
  text: string,
  row: number,
  column: number,
  told: Set<string>,
): void {
  if (text === '' || told.has(text) || !names.wasJoined(text)) return;
  if (told.size < 20_000) told.add(text);
  builder.problem(grid.place(row, column), readAs(text, names.namesIn(text)), 'changed');
}

function readAs(text: string, found: ReturnType<JoinedNames['namesIn']>): string {
  return `“${brief(text)}” was read as ${found.length} roles: ${found.map(({ name }) => name).join(', ')}.`;
}

export function readLongTable(context: TableContext): void {
  const { grid, columns, headRow, builder, read, ledger } = context;
  const names = columns.find(({ use }) => use === 'names')?.column ?? 1;
  const codes = columns.find(({ use }) => use === 'codes')?.column ?? 2;
  const conditions = columns.find(({ use }) => use === 'condition')?.column ?? -1;
  const known = new Map<string, ReturnType<JoinedNames['namesIn']>>();
  const namesOf = (text: string, row: number) => {
    const before = known.get(text);
    if (before) return before;
    const found = context.names.namesIn(text);
    if (known.size < 20_000) known.set(text, found);
    if (found.length > 1)
      builder.problem({ ...grid.place(row), column: columnLetters(names) }, readAs(text, found), 'changed');
    return found;
  };
  forRows(context, headRow, (row, line, current) => {
    const raw = line[codes] ?? '';
    const told = line[conditions] ?? '';
    ledger.enter(row, names, 'name');
    ledger.enter(row, codes, 'letters');
    ledger.enter(row, conditions, 'condition');
    enterCopies(context, row, line, raw);
    if ((line[names] ?? '') === '' && raw !== '')
      builder.problem(grid.place(row), `“${brief(raw)}” belongs to no role and was skipped.`, 'left-out');
    for (const { name } of namesOf(line[names] ?? '', row)) {
      const role = builder.role(name, grid.place(row, names));
      const cell = understoodCell(raw, read(raw), { ...grid.place(row), column: name }, context);
      if (!cell) continue;
      const before = current.cells.get(role);
      if (before && [...cell.letters].some((letter) => before.letters.includes(letter))) {
        builder.problem(
          grid.place(row),
          `“${brief(name)}” has ${cell.letters} for “${brief(current.name)}” more than once. It was imported once.`,
          'left-out',
        );
      }
      const letters = [...new Set((before?.letters ?? '') + cell.letters)].join('');
      const parts = [before?.condition, cell.condition, told].filter((part) => part);
      const condition = [...new Set(parts)].join('; ');
      current.cells.set(role, { ...before, ...cell, letters, ...(condition ? { condition } : {}) });
    }
  });
}

// The word beside a letter that says the same.
function enterCopies(
  { columns, ledger, read }: TableContext,
  row: number,
  line: readonly string[],
  raw: string,
): void {
  for (const { column, use } of columns) {
    const text = line[column] ?? '';
    if (
      use === 'skip' &&
      text !== '' &&
      read(text).letters === read(raw).letters &&
      read(text).unknown === undefined
    )
      ledger.enter(row, column, 'copy');
  }
}

/** Rows that name the same activity in the same section are one activity. */
function forRows(
  context: TableContext,
  headRow: number,
  each: (row: number, line: readonly string[], current: Row) => void,
): void {
  const { grid, columns, builder, ledger } = context;
  enterHeads(context);
  const activityColumn = columns.find(({ use }) => use === 'activity')?.column ?? 0;
  const sectionColumn = columns.find(({ use }) => use === 'section')?.column;
  const rows = new Map<string, Row>();
  const beyond = new Set<string>();
  const groups = sectionColumn === undefined ? groupRows(grid, headRow, activityColumn) : new Set<number>();
  let group = context.heading;
  let last = '';
  for (let row = headRow + 1; row < grid.rows.length; row += 1) {
    context.onShare(row / grid.rows.length);
    const line = grid.rows[row] ?? [];
    if (line.every((cell) => cell === '')) continue;
    if (sectionColumn !== undefined) {
      ledger.enter(row, sectionColumn, 'section');
      if (line[sectionColumn]) group = plainName(line[sectionColumn] ?? '');
    }
    if (groups.has(row)) {
      group = plainName(line[activityColumn] ?? '');
      ledger.enter(row, activityColumn, 'section');
      builder.problem(
        grid.place(row),
        `“${brief(group)}” is alone in its row and was read as a section.`,
        'changed',
      );
      continue;
    }
    // A merged or left-out name means the activity of the row above.
    const name = plainName(line[activityColumn] ?? '') || last;
    if (name === '') {
      builder.problem(grid.place(row), 'This row has no activity and was skipped.', 'left-out');
      ledger.enterRow(row, 'told');
      continue;
    }
    last = name;
    ledger.enter(row, activityColumn, 'name');
    const section = builder.section(group);
    const key = `${section}\n${name}`;
    const known = rows.get(key);
    if (!known && rows.size > BOUNDS.activities) {
      beyond.add(key);
      continue;
    }
    const current = known ?? { name, section, row, cells: new Map(), fields: {} };
    if (!known) rows.set(key, current);
    addFields(context, line, row, current);
    each(row, line, current);
  }
  builder.moreActivities(beyond.size);
  for (const { row, ...activity } of rows.values()) builder.activity({ ...activity, place: grid.place(row) });
}

/**
 * A name alone in its row is a section where activities follow that say more. Where rows without a name follow, it is
 * their activity; else an activity that no one has yet.
 */
function groupRows(grid: Grid, headRow: number, activityColumn: number): Set<number> {
  const groups = new Set<number>();
  let below = false;
  for (let row = grid.rows.length - 1; row > headRow; row -= 1) {
    const line = grid.rows[row] ?? [];
    const filled = filledIn(line);
    if (filled === 0) continue;
    const isNamed = (line[activityColumn] ?? '') !== '';
    const isLone = filled === 1 && isNamed;
    if (isLone && below) groups.add(row);
    below = isNamed && !isLone;
  }
  return groups;
}

function addFields(
  { columns, ledger }: TableContext,
  line: readonly string[],
  row: number,
  { fields }: Row,
): void {
  const named = namedNotes(columns);
  for (const reading of columns) {
    const { column, use } = reading;
    const field = COLUMN_FIELDS.find((known) => known === use);
    const written = (line[column] ?? '').trim();
    if (field === undefined || written === '') continue;
    ledger.enter(row, column, 'note');
    const text = named(reading, written);
    const before = fields[field];
    // A note longer than any that is kept is not searched for each of a million rows.
    if (before && (before.length > BOUNDS.noteCharacters || before.includes(text))) continue;
    fields[field] = before === undefined ? text : `${before}\n${text}`;
  }
}
