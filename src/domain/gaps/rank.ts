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

export function rankOf({ severity, group, concern }: Finding): number {
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
  const weighed = lists.map((list) => ({ ...list, rows: rowsTouched(list.findings) }));
  weighed.sort((one, other) => other.rows - one.rows || (one.ruleId < other.ruleId ? -1 : 1));
  return weighed.flatMap((list) => list.findings);
}

const counted = new WeakMap<readonly Finding[], number>();

function rowsTouched(findings: readonly Finding[]): number {
  let rows = counted.get(findings);
  if (rows === undefined) {
    rows = 0;
    for (const { places } of findings) for (const place of places) if (place.activityId) rows++;
    counted.set(findings, rows);
  }
  return rows;
}
