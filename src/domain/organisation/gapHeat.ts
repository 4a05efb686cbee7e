/** Open gaps by rule and matrix. */
import type { MemberFacts, RuleCount } from './facts/memberFacts';
import { addedUp, rankOf } from './facts/ruleCount';

/** Counts the gaps of all matrices together. */
export interface HeatRow extends RuleCount {
  readonly ruleId: string;
  /** By key of the matrix; matrices without such a gap are absent. */
  readonly counts: ReadonlyMap<string, RuleCount>;
}

/** The worst rules first, then those with most gaps. */
export function gapHeat(members: readonly MemberFacts[]): readonly HeatRow[] {
  const rows = new Map<string, { all: RuleCount; readonly counts: Map<string, RuleCount> }>();
  for (const { key, gaps } of members) {
    for (const [ruleId, count] of gaps?.byRule ?? []) {
      const known = rows.get(ruleId);
      rows.set(ruleId, {
        all: known ? addedUp(known.all, count) : count,
        counts: (known?.counts ?? new Map<string, RuleCount>()).set(key, count),
      });
    }
  }
  return [...rows]
    .map(([ruleId, { all, counts }]) => ({ ...all, ruleId, counts }))
    .sort((one, other) => rankOf(one.severity) - rankOf(other.severity) || other.count - one.count);
}
