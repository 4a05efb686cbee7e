/** The names that a pasted table brings along, and which of its cells hold letters. */
import type { Matrix } from '../../../domain/matrix/matrix';
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import type { Layout } from '../layout/layout';
import { cellFromText, unsafeText } from './cellText';
import type { Grid } from './tableText';

export interface PastedHeads {
  /** Its first row names roles. */
  readonly row: boolean;
  /** Its first column names activities. */
  readonly column: boolean;
}

/** Rows that are looked at: what is true of them is true of a table of ten thousand. */
const LOOKED_AT = 100;

/** A row or column of names stands beside letters and holds none itself. Letters are cells; what a role is called is not. */
export function headsIn(scheme: Scheme, grid: Grid): PastedHeads {
  const none = { row: false, column: false };
  const sample = grid.slice(0, LOOKED_AT);
  const [first = []] = sample;
  if (sample.length === 0 || sample.every((row) => row.length < 2)) return none;
  const kind = (text = '') => kindOf(scheme, text);
  const row = sample.length > 1 && kind(first[0]) !== 'letters' && isNames(first.slice(1), kind);
  const below = sample.slice(row ? 1 : 0);
  const column = isNames(
    below.map(([name = '']) => name),
    kind,
  );
  // Most tables are letters and nothing else, and end here.
  if (!row && !column) return none;
  const hasLetters = below.some((cells) =>
    cells.slice(column ? 1 : 0).some((text) => kind(text) === 'letters'),
  );
  return hasLetters ? { row, column } : none;
}

type CellKind = 'letters' | 'name' | 'other' | 'empty';

/** Looks no further than the first text that is no name. */
function isNames(texts: readonly string[], kind: (text: string) => CellKind): boolean {
  let found = false;
  for (const text of texts) {
    const is = kind(text);
    if (is !== 'name' && is !== 'empty') return false;
    found ||= is === 'name';
  }
  return found;
}

function kindOf(scheme: Scheme, text: string): CellKind {
  if (text.trim() === '') return 'empty';
  const content = cellFromText(scheme, text);
  if (typeof content !== 'string') return content.codes === '' ? 'other' : 'letters';
  return /\p{L}{2}|\p{Lo}/u.test(text) ? 'name' : 'other';
}

/**
 * Where each row and column of the table is in the grid by its name; undefined where not every name is one of the grid.
 * With `growing`, a name that is not there yet is null.
 */
export function placesByName(
  layout: Layout,
  matrix: Matrix,
  grid: Grid,
  growing = false,
): NamedPlaces | undefined {
  const columns = placed(
    (grid[0] ?? []).slice(1),
    layout.columns.map((id) => matrix.roles[id]?.name),
    growing,
  );
  const rows = placed(
    grid.slice(1).map(([name = '']) => name),
    layout.rows.map((row) => (row.kind === 'activity' ? matrix.activities[row.key]?.name : undefined)),
    growing,
  );
  return columns && rows && { rows, columns };
}

export interface NamedPlaces {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
}

function placed(
  names: readonly string[],
  known: readonly (string | undefined)[],
  growing: boolean,
): (number | null)[] | undefined {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  known.forEach((name, place) => {
    if (name === undefined) return;
    if (places.has(keyOf(name))) twice.add(keyOf(name));
    places.set(keyOf(name), place);
  });
  const isNew = (key: string) => growing && key !== '' && !places.has(key);
  const found = names
    .map(keyOf)
    .map((key) => (twice.has(key) ? undefined : isNew(key) ? null : places.get(key)));
  const whole = found.filter((place) => place !== undefined);
  const there = whole.filter((place) => place !== null);
  return whole.length === names.length && new Set(there).size === there.length ? whole : undefined;
}

function keyOf(name: string): string {
  return unsafeText(name).replace(/\s+/g, ' ').trim().toLowerCase();
}
