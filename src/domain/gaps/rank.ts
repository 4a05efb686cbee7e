/** The order of catalogue 4.7: what a person should read first. */
import type { Finding } from './finding';

export const RANKS = [
  'incident and legal',
  'reliability and cost',
  'classical',
  'must',
  'should',
  'look',
] as const;

const LEGAL = new Set(['incident', 'privacy']);
const DRIFTING = new Set(['reliability', 'cost']);

export function rankOf({
  severity,
  group,
  concern,
}: Pick<Finding, 'severity' | 'group' | 'concern'>): number {
  if (severity === 'look') return 5;
  if (severity === 'should') return 4;
  if (group === 'incident' || LEGAL.has(concern ?? '')) return 0;
  if (DRIFTING.has(concern ?? '')) return 1;
  return group === 'classical' ? 2 : 3;
}

export interface RankedList {
  readonly ruleId: string;
  readonly findings: readonly (Finding & { readonly rowCount: number })[];
}

/** Rules that touch more rows come first; the rule's name settles a draw, so the order never wavers. */
export function inReadingOrder(lists: readonly RankedList[]): readonly Finding[] {
  const weighed = lists
    .filter((list) => list.findings.length > 0)
    .map((list) => ({ ...list, rows: list.findings.reduce((rows, finding) => rows + finding.rowCount, 0) }));
  weighed.sort((one, other) => other.rows - one.rows || (one.ruleId < other.ruleId ? -1 : 1));
  return ([] as Finding[]).concat(...weighed.map((list) => list.findings));
}
