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
  readonly findings: readonly Finding[];
}

/** Rules that touch more rows come first; the rule's name settles a draw, so the order never wavers. */
export function inReadingOrder(lists: readonly RankedList[]): readonly Finding[] {
  const weighed = lists
    .filter((list) => list.findings.length > 0)
    .map((list) => ({ ...list, rows: rowsTouched(list.findings) }));
  weighed.sort((one, other) => other.rows - one.rows || (one.ruleId < other.ruleId ? -1 : 1));
  return ([] as Finding[]).concat(...weighed.map((list) => list.findings));
}

const counted = new WeakMap<readonly Finding[], number>();

function rowsTouched(findings: readonly Finding[]): number {
  let rows = counted.get(findings);
  if (rows === undefined) {
    rows = 0;
    for (const { places } of findings) rows += rowsIn(places);
    counted.set(findings, rows);
  }
  return rows;
}

/** Cells of one row stand together, so each row is counted where it begins. */
function rowsIn(places: Finding['places']): number {
  const first = places[0]?.activityId;
  if (!first) return 0;
  if (places.at(-1)?.activityId === first) return 1;
  return places.reduce(
    (rows, { activityId }, at) => (activityId && activityId !== places[at - 1]?.activityId ? rows + 1 : rows),
    0,
  );
}
