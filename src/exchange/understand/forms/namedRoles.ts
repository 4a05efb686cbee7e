/** The roles that a cell of names gives, with what footnotes, links and words for nobody or everyone say of them. */
import { BOUNDS } from '../../contract/bounds';
import type { Place } from '../../contract/place';
import { columnName } from '../grid/columnNames';
import { brief } from '../parts/cells';
import type { NameKind } from '../words/nameWords';
import type { NamedRole } from './cellNames';
import { linksAt } from './keptLinks';
import { nameIn } from './nameMarks';
import type { TableContext } from './tableContext';

export interface FoundRole {
  readonly role: number;
  readonly name: string;
  readonly condition?: string | undefined;
  /** What footnotes say here beside when. */
  readonly note?: string | undefined;
  /** Why a person should look at it. */
  readonly doubt?: string | undefined;
}

export interface FoundNames {
  readonly roles: readonly FoundRole[];
  /** What the cell says that names nobody, kept with the activity. */
  readonly asides: readonly string[];
  /** Every role that has no letter yet has this one. */
  readonly isForOthers: boolean;
  /** What it says was told, and nothing of it became a name. */
  readonly isOnlyTold: boolean;
}

/** Reads each different text once: a list of a million assignments has few. `tellsSeveral`: a cell should name one role. */
export function rolesReader(
  context: TableContext,
  tellsSeveral: boolean,
): (row: number, column: number) => FoundNames {
  const known = new Map<string, FoundNames>();
  /** By column, the last text that names its roles itself. */
  const above = new Map<number, string>();
  return (row, column) => {
    const written = context.grid.rows[row]?.[column] ?? '';
    const isLinked = context.grid.linked.length > 0 && context.grid.mark(row, column)?.links !== undefined;
    const before = isLinked ? undefined : known.get(written);
    if (before) {
      if (written !== '') above.set(column, written);
      return before;
    }
    const isFromAbove = context.names.in(written).isFromAbove;
    const text = isFromAbove ? (above.get(column) ?? written) : written;
    const found = namesIn(context, text, row, column, tellsSeveral);
    if (isFromAbove) return found;
    if (written !== '') above.set(column, written);
    if (known.size < BOUNDS.differentNames) known.set(written, found);
    return found;
  };
}

function namesIn(
  context: TableContext,
  text: string,
  row: number,
  column: number,
  tellsSeveral: boolean,
): FoundNames {
  const { grid, builder, names } = context;
  const found = names.in(text);
  const addresses = grid.mark(row, column)?.links ?? [];
  const isEach = found.names.length === 1 || addresses.length === found.names.length;
  const links = isEach ? linksAt(context, row, column) : [];
  const roles = found.names.map((named, at): FoundRole => {
    const { name, notes } = nameIn(context, named.name, row, column);
    const doubt = tellName(context, { ...named, name }, row, column);
    const role = builder.role(name, grid.place(row, column));
    const when = notes.map((note) => context.conditionOf?.(note, name));
    const aside = notes.filter((note, which) => when[which] === undefined || !note.startsWith(when[which]));
    builder.noteOnRole(role, [...aside, ...(found.names.length === 1 ? links : links.slice(at, at + 1))]);
    const condition = [...new Set([named.condition, ...when])].filter((text) => text).join('; ');
    return {
      role,
      name,
      condition: condition === '' ? undefined : condition,
      note: aside.join('\n') || undefined,
      doubt,
    };
  });
  for (const { text: rest, kind } of found.rest) tellRest(context, rest, kind, row, column);
  if (roles.length > 1 && (tellsSeveral || found.wasJoined))
    tell(
      context,
      `several ${text}`,
      `“${brief(text)}” was read as ${roles.length} roles: ${roles.map(({ name }) => name).join(', ')}.`,
      row,
      column,
      // In a list each row has one role, so several are a guess.
      found.wasJoined ? 'remark' : 'changed',
    );
  const asides = found.rest.filter(({ kind }) => kind === 'aside' || kind === 'same').map((one) => one.text);
  return {
    roles,
    asides,
    isForOthers: found.isForOthers,
    isOnlyTold: roles.length === 0 && asides.length === 0 && found.rest.length > 0,
  };
}

const SAID_OF_NAMES: { readonly [kind in NameKind]?: string } = {
  all: 'was read as a role of that name. It may stand for every role.',
  some: 'was read as a role of that name. It may stand for several roles.',
  address: 'is an email address. It was read as a role of that name.',
};

const SAID_OF_REST: { readonly [kind in NameKind]?: string } = {
  open: 'names nobody yet and was skipped.',
  nobody: 'names nobody and was skipped.',
  mark: 'is a mark where names are, and was skipped.',
  single: 'is a single letter where names are, and was skipped.',
  same: 'points at another cell and was kept as a note of the activity.',
  aside: 'does not name a role and was kept as a note of the activity.',
};

/** Says what is a guess about a name; the answer is what was said, whether it was said before or not. */
function tellName(
  context: TableContext,
  { name, kind, condition, isGuess }: NamedRole,
  row: number,
  column: number,
): string | undefined {
  const { areMostlyMarks, hasCommaNames } = context.names;
  const [of, said] = [`“${brief(name)}”`, SAID_OF_NAMES[kind]];
  const doubts: [string, string][] = [];
  if (said) doubts.push([`${kind} ${name}`, `${of} ${said}`]);
  if (areMostlyMarks && kind === 'name')
    doubts.push([`beside ${name}`, `${of} was read as a role, although most cells here are marks.`]);
  if (hasCommaNames && name.includes(','))
    doubts.push(['comma', `${of} was read as one name, with its comma, like all names of its kind.`]);
  if (isGuess && condition)
    doubts.push([
      `condition ${name} ${condition}`,
      `${of} was read as a role, and “${brief(condition)}” as its condition.`,
    ]);
  else if (isGuess) doubts.push([`guess ${name}`, `${of} is in brackets. It was read as a role.`]);
  for (const [key, message] of doubts) tell(context, key, message, row, column);
  return doubts[0]?.[1];
}

function tellRest(context: TableContext, text: string, kind: NameKind, row: number, column: number): void {
  const isKept = kind === 'aside' || kind === 'same';
  const others = context.names.countOf(text) - 1;
  const where =
    others > 0 ? `, here and in ${others === 1 ? '1 other cell' : `${others} other cells`}.` : '.';
  const said = (SAID_OF_REST[kind] ?? 'was skipped.').replace(/\.$/, where);
  tell(context, `rest ${text}`, `“${brief(text)}” ${said}`, row, column, isKept ? 'kept' : 'left-out');
}

/** Each thing once. */
function tell(
  context: TableContext,
  key: string,
  message: string,
  row: number,
  column: number,
  outcome: 'remark' | 'changed' | 'kept' | 'left-out' = 'changed',
): void {
  const { builder, told } = context;
  if (told.has(key)) return;
  told.add(key);
  const place = placeIn(context, row, column);
  if (outcome === 'remark') builder.remark(place, message, 'changed');
  else builder.problem(place, message, outcome);
}

/** By its heading: “column C” of a table of letters would be the third, or the one of those who are consulted. */
function placeIn({ grid, columns }: TableContext, row: number, column: number): Place {
  const reading = columns.find((one) => one.column === column);
  const place = grid.place(row, column);
  return reading && place.column !== undefined && reading.name !== ''
    ? { ...place, column: columnName(reading) }
    : place;
}
