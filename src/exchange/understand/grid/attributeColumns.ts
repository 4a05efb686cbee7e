/** Columns whose heads and cells disagree: "Risk" with letters of roles below it may be a department, "Approved on" holds dates. */
import type { HeadMeaning } from '../words/headWords';
import { isAside } from '../words/nameWords';
import type { Grid } from './grid';
import type { ColumnFacts, ReadText } from './headRow';

/** Nothing else stands in it. A traffic light may be so by chance. */
export function mayHoldRole({ codes, filled, letters }: ColumnFacts): boolean {
  return codes >= filled * 0.9 && letters !== '' && !letters.includes('?');
}

interface ColumnWithFacts {
  readonly column: number;
  readonly meaning: HeadMeaning | undefined;
  readonly facts: ColumnFacts;
}

/** "1A", "2A" and nothing else, in the first column, below "No." or where no other column has numbers beside letters. */
export function mayNameThings(columns: readonly ColumnWithFacts[], column: number): boolean {
  const { facts, meaning } = columns[column] ?? {};
  const isAlone = columns.every((other) => other.column === column || other.facts.counted === 0);
  return facts?.counted === facts?.codes && (column === 0 || meaning === 'number' || isAlone);
}

/** No level of a risk is called C or I, and many houses have a department of that name. */
const DEPARTMENT = /^(risk|risiko|risque|riesgo|rischio|risco|риск|風險)$/iu;

/**
 * Whether a column of letters below such a head is a role. Traffic lights are R and A, states C and I: who takes part has letters of
 * both, or the A that rows lack in the columns of roles.
 *
 * @param roles the columns that are roles for certain
 */
export function holdsRole(
  grid: Grid,
  headRow: number,
  read: ReadText,
  { column, name, facts }: { column: number; name: string; facts: ColumnFacts },
  roles: readonly number[],
): boolean {
  if (!mayHoldRole(facts)) return false;
  const takesPart = /[CI]/.test(facts.letters);
  if (takesPart && (/R/.test(facts.letters) || DEPARTMENT.test(name.trim()))) return true;
  return completesRows(grid, headRow, read, column, roles);
}

function completesRows(
  grid: Grid,
  headRow: number,
  read: ReadText,
  column: number,
  roles: readonly number[],
): boolean {
  let without = 0;
  let withAnother = 0;
  let others = 0;
  for (const row of grid.rows.slice(headRow + 1, headRow + 1 + LOOKED_AT)) {
    const isOwner = (at: number) => read(row[at] ?? '').letters.includes('A');
    const isOwned = roles.some(isOwner);
    if (isOwned) others += 1;
    if (!isOwner(column)) continue;
    if (isOwned) withAnother += 1;
    else without += 1;
  }
  // Where hardly any row has an A, a light that is amber completes nothing.
  return without > withAnother && others > without;
}

/** Cells looked at: the first ones tell. */
const LOOKED_AT = 200;

/** "Approved on" and "Owner phone": most cells say when, how much or where to call, and not who. */
export function holdsAsides({ rows }: Grid, headRow: number, column: number): boolean {
  const cells = rows.slice(headRow + 1, headRow + 1 + LOOKED_AT).flatMap((row) => row[column] || []);
  return cells.filter((cell) => isAside(cell)).length * 2 > cells.length;
}
