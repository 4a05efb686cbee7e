/** Columns whose heads and cells disagree: "Risk" with letters of roles below it may be a department, "Approved on" holds dates. */
import { isAside } from '../words/nameWords';
import type { Grid } from './grid';
import type { ColumnFacts } from './headRow';

/** Nothing else stands in it. A traffic light may be so by chance. */
export function mayHoldRole({ codes, filled, letters }: ColumnFacts): boolean {
  return codes >= filled * 0.9 && letters !== '' && !letters.includes('?');
}

/** Traffic lights are R and A, states C and I: only who takes part has letters of both. */
export function holdsRole(facts: ColumnFacts): boolean {
  return mayHoldRole(facts) && /R/.test(facts.letters) && /[CI]/.test(facts.letters);
}

/** Cells looked at: the first ones tell. */
const LOOKED_AT = 200;

/** "Approved on" and "Owner phone": most cells say when, how much or where to call, and not who. */
export function holdsAsides({ rows }: Grid, headRow: number, column: number): boolean {
  const cells = rows.slice(headRow + 1, headRow + 1 + LOOKED_AT).flatMap((row) => row[column] || []);
  return cells.filter((cell) => isAside(cell)).length * 2 > cells.length;
}
