/** What the columns beside the roles say of an activity, with the links and footnotes of its name. */
import { columnName, namedNotes } from '../grid/columnNames';
import { COLUMN_FIELDS, type ColumnField, type ColumnReading } from '../reading/tableReading';
import type { UnderstoodActivity } from '../reading/understood';
import { linksAt, withLinks } from './keptLinks';
import type { TableContext } from './tableContext';

type Fields = { [field in ColumnField]?: string };

interface FieldColumns {
  readonly readings: readonly { readonly reading: ColumnReading; readonly field: ColumnField }[];
  readonly named: ReturnType<typeof namedNotes>;
}

/** Of each table once: it has two hundred columns, and ten thousand rows ask for the few that are fields. */
const known = new WeakMap<readonly ColumnReading[], FieldColumns>();

function fieldColumns(columns: readonly ColumnReading[]): FieldColumns {
  const before = known.get(columns);
  if (before) return before;
  const readings = columns.flatMap((reading) => {
    const field = COLUMN_FIELDS.find((one) => one === reading.use);
    return field === undefined ? [] : [{ reading, field }];
  });
  const found = { readings, named: namedNotes(columns) };
  known.set(columns, found);
  return found;
}

/** `notes`: what the footnotes of its name say. */
export function fieldsOf(
  context: TableContext,
  row: number,
  activityColumn: number,
  notes: readonly string[],
): UnderstoodActivity['fields'] {
  const { columns, ledger, grid } = context;
  const fields: Fields = notes.length > 0 ? { notes: notes.join('\n') } : {};
  const { readings, named } = fieldColumns(columns);
  const add = (field: ColumnField, text: string) => {
    fields[field] = fields[field] === undefined ? text : `${fields[field]}\n${text}`;
  };
  for (const { reading, field } of readings) {
    const { column } = reading;
    const written = (grid.rows[row]?.[column] ?? '').trim();
    if (written === '') continue;
    const text = field === 'notes' ? withFootnote(written, context.footnotes) : written;
    ledger.enter(row, column, 'note');
    const links = linksAt(context, row, column);
    // A column of links shows what they are called.
    if (field === 'link' && links[0] !== undefined) {
      add('link', links[0]);
      add('notes', `${columnName(reading)}: ${text}`);
    } else add(field, named(reading, links.length > 0 ? `${text} (${links.join(', ')})` : text));
  }
  return withLinks(fields, linksAt(context, row, activityColumn));
}

/** “(1)”, “*” */
const MARK = /^(?:\(([\w*]{1,3})\)|\[\^?(\w{1,20})\]|(\*{1,4}|[†‡§]{1,2}|[⁰¹²³⁴-⁹]{1,2}))$/u;
/** A remark that does nothing but refer to a footnote says what that says. */
function withFootnote(written: string, footnotes: TableContext['footnotes']): string {
  const mark = MARK.exec(written)
    ?.slice(1)
    .find((one) => one !== undefined);
  return (mark === undefined ? undefined : footnotes.get(mark.normalize('NFKC'))) ?? written;
}
