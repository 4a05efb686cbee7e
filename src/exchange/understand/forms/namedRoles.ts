/** The roles that a cell of names gives, with what footnotes, links and words for nobody or everyone say of them. */
import { brief } from '../parts/cells';
import { linksAt } from './keptLinks';
import { nameIn } from './nameMarks';
import type { TableContext } from './tableContext';

export interface FoundRole {
  readonly role: number;
  readonly name: string;
  readonly condition?: string | undefined;
}

/** Different texts remembered; the names of a matrix are few. */
const MOST_TEXTS = 20_000;

const EVERYONE =
  /^(?:all|all (?:others|roles|teams)|everyone|everybody|alle|alle anderen|tous|toutes|todos|todas|tutti|allen|wszyscy|все|全员|所有人|全員|모두|전원)$/iu;

/** Reads each different text once: a list of a million assignments has few. `tellsSeveral`: a cell should name one role. */
export function rolesReader(
  context: TableContext,
  tellsSeveral: boolean,
): (row: number, column: number) => readonly FoundRole[] {
  const known = new Map<string, readonly FoundRole[]>();
  return (row, column) => {
    const text = context.grid.rows[row]?.[column] ?? '';
    const isLinked = context.grid.linked.length > 0 && context.grid.mark(row, column)?.links !== undefined;
    const before = isLinked ? undefined : known.get(text);
    if (before) return before;
    const found = rolesIn(context, text, row, column);
    const isSeveral = found.length > 1 && (tellsSeveral || context.names.wasJoined(text));
    if (isSeveral && !context.told.has(text)) tellSeveral(context, text, found, row, column);
    if (known.size < MOST_TEXTS) known.set(text, found);
    return found;
  };
}

function rolesIn(context: TableContext, text: string, row: number, column: number): readonly FoundRole[] {
  const { grid, builder, names } = context;
  const found = names.namesIn(text);
  const addresses = grid.mark(row, column)?.links ?? [];
  const isEach = found.length === 1 || addresses.length === found.length;
  const links = isEach ? linksAt(context, row, column) : [];
  const roles = found.map(({ name: written, condition }, at): FoundRole => {
    const { name, notes } = nameIn(context, written, row, column);
    if (EVERYONE.test(name)) tellEveryone(context, name, row, column);
    const role = builder.role(name, grid.place(row, column));
    builder.noteOnRole(role, [...notes, ...(found.length === 1 ? links : links.slice(at, at + 1))]);
    return { role, name, condition };
  });
  for (const open of names.openIn(text))
    builder.problem(
      grid.place(row, column),
      `“${brief(open)}” names nobody yet and was skipped.`,
      'left-out',
    );
  return roles;
}

function tellSeveral(
  { grid, builder, told }: TableContext,
  text: string,
  found: readonly FoundRole[],
  row: number,
  column: number,
): void {
  told.add(text);
  builder.problem(
    grid.place(row, column),
    `“${brief(text)}” was read as ${found.length} roles: ${found.map(({ name }) => name).join(', ')}.`,
    'changed',
  );
}

function tellEveryone(
  { grid, builder, told }: TableContext,
  name: string,
  row: number,
  column: number,
): void {
  if (told.has(name)) return;
  told.add(name);
  builder.problem(
    grid.place(row, column),
    `“${brief(name)}” was read as a role of that name. It may stand for every role.`,
    'changed',
  );
}
