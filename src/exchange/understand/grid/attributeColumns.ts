/** Columns whose head is that of a size or a state, and whose cells are letters of roles: "Risk" may be a department. */
import type { ColumnFacts } from './headRow';

/** Nothing else stands in it. A traffic light may be so by chance. */
export function mayHoldRole({ codes, filled, letters }: ColumnFacts): boolean {
  return codes >= filled * 0.9 && letters !== '' && !letters.includes('?');
}

/** Traffic lights are R and A, states C and I: only who takes part has letters of both. */
export function holdsRole(facts: ColumnFacts): boolean {
  return mayHoldRole(facts) && /R/.test(facts.letters) && /[CI]/.test(facts.letters);
}
