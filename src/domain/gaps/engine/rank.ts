/** The order of catalogue 4.7: what a person should read first. */
import type { Finding } from '../../findings/finding';

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

const rowsOfList = new WeakMap<RankedList['findings'], number>();

/** How many rows a list touches, added up once per list. */
export function rowsTouched(list: RankedList['findings']): number {
  let rows = rowsOfList.get(list);
  if (rows === undefined) {
    rows = list.reduce((sum, finding) => sum + finding.rowCount, 0);
    rowsOfList.set(list, rows);
  }
  return rows;
}

/** For a list of thousands of which a few are others: their rows are known without adding up. */
export function rowsTouchedAre(rows: number, list: RankedList['findings']): void {
  rowsOfList.set(list, rows);
}

/** Rules that touch more rows come first; the rule's name settles a draw, so the order never wavers. */
export function inReadingOrder(lists: readonly RankedList[]): readonly RankedList[] {
  return [...lists].sort(
    (one, other) =>
      rowsTouched(other.findings) - rowsTouched(one.findings) || (one.ruleId < other.ruleId ? -1 : 1),
  );
}
