/** The row that says who holds each role, or stands in: "Holder: | vacant | Kim | Oduya", with names below the roles and no letter. */
import { saysNothing } from '../letters/cellText';
import { isHolderLabel, isStandInLabel } from '../words/holderLabels';
import { kindOfName } from '../words/nameWords';
import type { Grid } from './grid';
import type { ReadText } from './headRow';

export interface HolderShape {
  readonly grid: Grid;
  readonly headRow: number;
  readonly activityColumn: number;
  readonly roleColumns: readonly number[];
  readonly read: ReadText;
}

export function isHolderRow(shape: HolderShape, row: number): boolean {
  const { grid, headRow, activityColumn, roleColumns, read } = shape;
  const cells = grid.rows[row] ?? [];
  const label = cells[activityColumn] ?? '';
  if (row <= headRow || !(isHolderLabel(label) || isStandInLabel(label))) return false;
  const texts = roleColumns.map((column) => cells[column] ?? '').filter((text) => !saysNothing(text));
  const names = texts.filter((text) => read(text).unknown !== undefined && !NOBODY.has(kindOfName(text)));
  const letters = texts.filter((text) => read(text).letters !== '');
  // Initials may read as letters, and "AC" beside "Kim" is a person as well; one letter alone is none.
  return names.length > letters.length && letters.every((text) => INITIALS.test(text));
}

const NOBODY: ReadonlySet<string> = new Set(['open', 'nobody', 'mark', 'single']);
const INITIALS = /^\p{L}{2,}$/u;

/** The people that such a cell names. */
export function holdersIn(text: string): { readonly people: readonly string[]; readonly said?: string } {
  const kind = kindOfName(text);
  if (text === '' || saysNothing(text)) return { people: [] };
  // "various" says something of the role, and names nobody.
  if (kind !== 'name' && kind !== 'address') return { people: [], said: text };
  const parts = text.split(APART).map((part) => part.trim());
  const named = parts.length === 1 ? commaParts(text) : parts;
  return { people: [...new Set(named.filter((part) => part !== ''))] };
}

/** Not "&": "Steuer & Co." is one. */
const APART = /\s?[;/\n+]\s?|\s(?:and|und|et|y|en)\s/u;

/** "Ruiz, Ana" is one person, "Ana Ruiz, Bo Lind" are two. */
function commaParts(text: string): readonly string[] {
  const parts = text.split(/,\s?/);
  return parts.length > 2 || parts.every((part) => /\S\s\S/.test(part)) ? parts : [text];
}
