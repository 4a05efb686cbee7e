/** How findings name things: rows in quotes, lists with "and", numbers with their noun. */
import type { RoleId } from '../../matrix/ids';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';

/** “Set cost boundaries” */
export function rowName(row: Row): string {
  return quoted(row.activity.name);
}

export function quoted(name: string): string {
  return name.trim() ? `“${name.trim()}”` : 'an unnamed activity';
}

export function roleName(id: RoleId, reading: Reading): string {
  return reading.role(id)?.name ?? 'a deleted role';
}

const MOST = 4;

/** "Ann, Bob and Eve"; beyond four the rest is counted. */
export function listed(names: readonly string[], most = MOST): string {
  return list(names, most, (name) => name);
}

/** As the end of a sentence: a role may be called “Chefe proj.”. */
export function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** Of many only the first are named, and only those are looked up. */
export function rolesListed(ids: readonly RoleId[], reading: Reading): string {
  return list(ids, MOST, (id) => roleName(id, reading));
}

function list<Thing>(things: readonly Thing[], most: number, nameOf: (thing: Thing) => string): string {
  const { length } = things;
  const named = length > most ? most - 1 : length;
  let text = '';
  for (let at = 0; at < named; at++) {
    if (at > 0) text += at === length - 1 ? ' and ' : ', ';
    text += nameOf(things[at] as Thing);
  }
  return named === length ? text : `${text} and ${length - named} more`;
}

/** Ids as the facts of a waiver: the same text in whatever order they come. */
export function inAnyOrder(ids: readonly string[]): string {
  return [...ids].sort().join();
}

export function rowsListed(rows: readonly Row[]): string {
  return listed(rows.map(rowName));
}

/** “Pay the bill”, or "3 activities, including “Pay the bill”" */
export function rowsInWords(rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return 'no activity';
  if (rows.length === 1) return rowName(first);
  return `${counted(rows.length, 'activity', 'activities')}, including ${rowName(first)}`;
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

export function startLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
