/** Rows of a table with roles across that are no activities, but say who has a role. */
import { holdersIn, isHolderRow } from '../grid/holderRow';
import { saysNothing } from '../letters/cellText';
import { brief } from '../parts/cells';
import { isStandInLabel } from '../words/holderLabels';
import { listed } from '../words/listed';
import { namesNobodyYet } from '../words/openNames';
import type { RoleColumn } from './roleColumns';
import type { TableContext } from './tableContext';

export function saysWhoHolds(
  context: TableContext,
  row: number,
  activityColumn: number,
  roles: readonly RoleColumn[],
): boolean {
  if (context.exact) return false;
  return (
    areHolders(context, row, activityColumn, roles) ||
    (row === context.headRow + 1 && areNamesBelow(context, row, activityColumn, roles)) ||
    explainsRole(context, row, activityColumn, roles)
  );
}

/** "Holder: | vacant | Kim", or "Name" where roles go down: people who hold the roles, unless a person calls the row an activity. */
function areHolders(
  context: TableContext,
  row: number,
  activityColumn: number,
  roles: readonly RoleColumn[],
): boolean {
  const { grid, builder, ledger, rows, read, headRow } = context;
  const roleColumns = roles.map(({ column }) => column);
  if (rows?.[row] || !isHolderRow({ grid, headRow, activityColumn, roleColumns, read }, row)) return false;
  const cells = grid.rows[row] ?? [];
  const label = cells[activityColumn] ?? '';
  ledger.enter(row, activityColumn, 'name');
  if (isStandInLabel(label)) {
    noteDeputies(context, row, label, roles);
    return true;
  }
  const people: string[] = [];
  const others: string[] = [];
  for (const { column, role } of roles) {
    const text = cells[column] ?? '';
    if (text === '') continue;
    const found = holdersIn(text);
    builder.heldBy(role, found.people);
    people.push(...found.people);
    if (found.said !== undefined) others.push(found.said);
    if (found.said !== undefined && !namesNobodyYet(found.said)) builder.noteOnRole(role, [found.said]);
    ledger.enter(row, column, 'note');
  }
  const open = [...new Set(others)];
  builder.remark(
    grid.place(row),
    `“${brief(label)}” says who holds each role: ${listed([...new Set(people)])}.${open.length === 0 ? '' : ` ${listed(open)} ${open.length === 1 ? 'names' : 'name'} nobody.`}`,
    'changed',
  );
  return true;
}

/** "Deputy | Ana Ruiz | tbd": a note of each role, for when they do so is not said. */
function noteDeputies(
  { grid, builder, ledger }: TableContext,
  row: number,
  label: string,
  roles: readonly RoleColumn[],
): void {
  for (const { column, role } of roles) {
    const text = grid.rows[row]?.[column] ?? '';
    if (text === '') continue;
    ledger.enter(row, column, 'note');
    if (!saysNothing(text) && !namesNobodyYet(text))
      builder.noteOnRole(role, [`${label.trim().replace(/:$/, '')}: ${text}`]);
  }
  builder.remark(
    grid.place(row),
    `“${brief(label)}” names the deputies of roles. They were kept as notes of these roles.`,
    'kept',
  );
}

/** "Ana Ruiz | Bo Chen" below "Developer | Tester", beside no activity: who has these roles. */
function areNamesBelow(
  { grid, read, builder, ledger }: TableContext,
  row: number,
  activityColumn: number,
  roles: readonly RoleColumn[],
): boolean {
  const cells = grid.rows[row] ?? [];
  const named = roles.filter(({ column }) => (cells[column] ?? '') !== '');
  const isOfNames =
    (cells[activityColumn] ?? '') === '' &&
    named.length > 1 &&
    named.every(({ column }) => read(cells[column] ?? '').unknown !== undefined);
  if (!isOfNames) return false;
  for (const { column, role } of named) {
    builder.nameBelow(role, cells[column] ?? '');
    ledger.enter(row, column, 'note');
  }
  return true;
}

/** "AR | Ana Ruiz" below a role called AR. */
function explainsRole(
  { grid, read, builder, ledger }: TableContext,
  row: number,
  activityColumn: number,
  roles: readonly RoleColumn[],
): boolean {
  const cells = grid.rows[row] ?? [];
  const named = rolesByName(roles).get(cells[activityColumn] ?? '');
  if (!named) return false;
  const others = roles.filter(({ column }) => (cells[column] ?? '') !== '');
  const said = cells[others[0]?.column ?? -1] ?? '';
  if (others.length !== 1 || read(said).unknown === undefined) return false;
  builder.nameBelow(named.role, said);
  ledger.enter(row, activityColumn, 'name');
  ledger.enter(row, others[0]?.column ?? 0, 'note');
  return true;
}

const byName = new WeakMap<readonly RoleColumn[], ReadonlyMap<string, RoleColumn>>();

/** Of each table once: each of ten thousand rows is asked whether it is called as one of two hundred roles. */
function rolesByName(roles: readonly RoleColumn[]): ReadonlyMap<string, RoleColumn> {
  const known = byName.get(roles);
  if (known) return known;
  const made = new Map(roles.toReversed().map((role) => [role.name, role]));
  byName.set(roles, made);
  return made;
}
