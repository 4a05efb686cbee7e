/** Tables in which roles are names in cells: letters across (one column per letter), and one assignment per row. */

import { BOUNDS } from '../../contract/bounds';
import type { Fate } from '../grid/ledger';
import { brief, understoodCell } from '../parts/cells';
import { COLUMN_FIELDS, type ColumnField } from '../reading/tableReading';
import type { UnderstoodActivity, UnderstoodCell } from '../reading/understood';
import { plainName } from '../words/plainName';
import { fieldsOf } from './fieldColumns';
import { conditionsOfNames } from './footnoteConditions';
import { footnoteRows, withFootnotes } from './footnotes';
import { groupRows } from './groupRows';
import { cellWithLinks, linksAt } from './keptLinks';
import { type FoundNames, rolesReader } from './namedRoles';
import { nameIn } from './nameMarks';
import { enterHeads, type TableContext } from './tableContext';

interface Row {
  readonly name: string;
  readonly section: number;
  readonly row: number;
  readonly cells: Map<number, UnderstoodCell>;
  readonly fields: { [field in ColumnField]?: string };
  /** Letters of every role that has none. */
  readonly others: string[];
}

export function readLettersTable(context: TableContext): void {
  const { columns, grid, ledger } = context;
  const letters = columns.flatMap(({ column, name, use }) =>
    use.startsWith('letter:') ? [{ column, name, letter: use.slice(7) }] : [],
  );
  forRows(context, (full) => {
    const rolesAt = rolesReader(full, false);
    return (row, current) => {
      for (const { column, name, letter } of letters) {
        const text = grid.rows[row]?.[column] ?? '';
        if (text === '') continue;
        const found = rolesAt(row, column);
        ledger.enter(row, column, fateOf(found));
        keepAsides(current, found, name);
        if (found.isForOthers) current.others.push(letter);
        for (const { role, condition, note, doubt: guessed } of found.roles) {
          const before = current.cells.get(role);
          const conditions = [before?.condition, condition].filter(Boolean).join('; ');
          const doubt = before?.doubt ?? guessed;
          current.cells.set(role, {
            letters: [...new Set((before?.letters ?? '') + letter)].join(''),
            ...(conditions === '' ? {} : { condition: conditions }),
            ...(note ? { note } : before?.note ? { note: before.note } : {}),
            ...(doubt === undefined ? {} : { doubt }),
          });
        }
      }
    };
  });
}

export function readLongTable(context: TableContext): void {
  const { grid, columns, builder, read, ledger } = context;
  const names = columns.find(({ use }) => use === 'names')?.column ?? 1;
  const codes = columns.find(({ use }) => use === 'codes')?.column ?? 2;
  const conditions = columns.find(({ use }) => use === 'condition')?.column ?? -1;
  if (context.named !== undefined)
    builder.problem(
      grid.place(Math.max(0, context.headRow)),
      `No column names activities. All letters were read as those of “${brief(context.named)}”.`,
      'changed',
    );
  const columnNamed = columns.find(({ column }) => column === names)?.name ?? '';
  forRows(context, (full) => {
    const rolesAt = rolesReader(full, true);
    return (row, current) => {
      const line = grid.rows[row] ?? [];
      const raw = line[codes] ?? '';
      const told = line[conditions] ?? '';
      const named = rolesAt(row, names);
      ledger.enter(row, names, fateOf(named));
      ledger.enter(row, codes, 'letters');
      keepAsides(current, named, columnNamed);
      if (named.isForOthers) current.others.push(...read(raw).letters);
      ledger.enter(row, conditions, 'condition');
      enterCopies(context, row, line, raw);
      if (named.roles.length === 0 && !named.isForOthers && raw !== '')
        builder.problem(grid.place(row), `“${brief(raw)}” belongs to no role and was skipped.`, 'left-out');
      for (const { role, name, condition: said, doubt } of named.roles) {
        const found = understoodCell(
          raw,
          read(raw),
          () => ({ ...grid.place(row), column: name }),
          full,
          name,
        );
        const cell = found && cellWithLinks(found, linksAt(full, row, codes));
        if (!cell) continue;
        const before = current.cells.get(role);
        // Most assignments say nothing more, and there may be a million.
        if (!before && !said && !told && !doubt) {
          current.cells.set(role, cell);
          continue;
        }
        if (before && [...cell.letters].some((letter) => before.letters.includes(letter))) {
          builder.problem(
            grid.place(row),
            `“${brief(name)}” has ${cell.letters} for “${brief(current.name)}” more than once. It was imported once.`,
            'left-out',
          );
        }
        const letters = [...new Set((before?.letters ?? '') + cell.letters)].join('');
        const parts = [before?.condition, cell.condition, said, told].filter((part) => part);
        const condition = [...new Set(parts)].join('; ');
        current.cells.set(role, {
          ...before,
          ...cell,
          letters,
          ...(condition ? { condition } : {}),
          ...(doubt && !cell.doubt ? { doubt } : {}),
        });
      }
    };
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

/** Takes a row with its activity. */
type RowReader = (row: number, current: Row) => void;

/** Rows that name the same activity in the same section are one activity. `readerOf` gets the context with its footnotes. */
function forRows(given: TableContext, readerOf: (context: TableContext) => RowReader): void {
  const footnotes = withFootnotes(given);
  const context = { ...given, footnotes, conditionOf: conditionsOfNames(given, footnotes) };
  const { grid, columns, builder, ledger, headRow } = context;
  const each = readerOf(context);
  enterHeads(context);
  const activityColumn = columns.find(({ use }) => use === 'activity')?.column ?? 0;
  const sectionColumn = columns.find(({ use }) => use === 'section')?.column;
  const rows = new Map<string, Row>();
  const beyond = new Set<string>();
  const groups = sectionColumn === undefined ? groupRows(grid, headRow, activityColumn) : new Set<number>();
  const below = footnoteRows(grid, headRow);
  let group = context.heading;
  let last = '';
  for (let row = headRow + 1; row < grid.rows.length; row += 1) {
    context.onShare(row / grid.rows.length);
    const line = grid.rows[row] ?? [];
    if (line.every((cell) => cell === '')) continue;
    if (below.has(row)) {
      ledger.enterRow(row, 'footnote');
      continue;
    }
    if (sectionColumn !== undefined) {
      ledger.enter(row, sectionColumn, 'section');
      if (line[sectionColumn]) group = plainName(line[sectionColumn] ?? '');
    }
    if (groups.has(row)) {
      group = plainName(line[activityColumn] ?? '');
      ledger.enter(row, activityColumn, 'section');
      builder.remark(
        grid.place(row),
        `“${brief(group)}” is alone in its row and was read as a section.`,
        'changed',
      );
      continue;
    }
    const marked = context.named
      ? { name: context.named, notes: [] }
      : nameIn(context, line[activityColumn] ?? '', row, activityColumn);
    // A merged or left-out name means the activity of the row above.
    const name = marked.name || last;
    if (name === '') {
      builder.problem(grid.place(row), 'This row has no activity and was skipped.', 'left-out');
      ledger.enterRow(row, 'told');
      continue;
    }
    last = name;
    ledger.enter(row, activityColumn, context.named ? 'head' : 'name');
    const section = builder.section(group);
    const key = `${section}\n${name}`;
    const known = rows.get(key);
    if (!known && rows.size > BOUNDS.activities) {
      beyond.add(key);
      continue;
    }
    const current = known ?? { name, section, row, cells: new Map(), fields: {}, others: [] };
    if (!known) rows.set(key, current);
    addFields(current.fields, fieldsOf(context, row, activityColumn, marked.notes));
    each(row, current);
  }
  builder.moreActivities(beyond.size);
  for (const { row, others, ...activity } of rows.values()) {
    if (others.length > 0) addOthers(context, activity.cells, others.join(''));
    builder.activity({ ...activity, place: grid.place(row) });
  }
}

function addOthers({ builder, names }: TableContext, cells: Row['cells'], letters: string): void {
  for (const name of names.everyName()) {
    const role = builder.role(name, {});
    if (!cells.has(role)) cells.set(role, { letters: [...new Set(letters)].join('') });
  }
}

function fateOf({ isOnlyTold, isForOthers, roles, asides }: FoundNames): Fate {
  if (isOnlyTold) return 'told';
  if (roles.length > 0) return 'name';
  if (isForOthers) return 'letters';
  return asides.length > 0 ? 'note' : 'nothing';
}

/** What a cell of names says and names nobody stays with the activity. */
function keepAsides({ fields }: Row, { asides }: FoundNames, head: string): void {
  for (const aside of asides) addFields(fields, { notes: head === '' ? aside : `${head}: ${aside}` });
}

function addFields(fields: Row['fields'], more: UnderstoodActivity['fields']): void {
  for (const field of COLUMN_FIELDS) {
    const text = more[field];
    if (text === undefined) continue;
    const before = fields[field];
    // A note longer than any that is kept is not searched for each of a million rows.
    if (before && (before.length > BOUNDS.noteCharacters || before.includes(text))) continue;
    fields[field] = before === undefined ? text : `${before}\n${text}`;
  }
}
