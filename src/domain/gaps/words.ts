/** How findings name things: rows in quotes, lists with "and", numbers with their noun. */
import type { RoleId } from '../matrix/ids';
import type { Reading } from './reading';
import type { Row } from './row';

/** “Set cost boundaries” */
export function rowName(row: Row): string {
  return quoted(row.activity.name);
}

export function quoted(name: string): string {
  return `“${name.trim() || 'an activity without a name'}”`;
}

export function roleName(id: RoleId, reading: Reading): string {
  return reading.role(id)?.name ?? 'a deleted role';
}

const MOST = 4;

/** "Ann, Bob and Eve"; beyond four the rest is counted. */
export function listed(names: readonly string[], most = MOST): string {
  if (names.length > most) return listed([...names.slice(0, most - 1), `${names.length - most + 1} more`]);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

export function rolesListed(ids: readonly RoleId[], reading: Reading): string {
  // Of many only the first are named, and only those are looked up.
  if (ids.length <= MOST) return listed(ids.map((id) => roleName(id, reading)));
  const first = ids.slice(0, MOST - 1).map((id) => roleName(id, reading));
  return listed([...first, `${ids.length - MOST + 1} more`]);
}

export function rowsListed(rows: readonly Row[]): string {
  return listed(rows.map(rowName));
}

/** “Pay the bill”, or "3 activities, among them “Pay the bill”" */
export function rowsInWords(rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return 'no activity';
  if (rows.length === 1) return rowName(first);
  return `${counted(rows.length, 'activity', 'activities')}, among them ${rowName(first)}`;
}

/** "1 row", "3 rows" */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

export function startUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
