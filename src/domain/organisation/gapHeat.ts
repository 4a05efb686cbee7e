/** Open gaps by rule and matrix. */
import { SEVERITIES, type Severity } from '../findings/rule';
import type { MemberFacts } from './facts/memberFacts';

export interface HeatRow {
  readonly ruleId: string;
  /** What the rule is called. */
  readonly title: string;
  /** The worst of its gaps anywhere. */
  readonly severity: Severity;
  /** By key of the matrix; matrices without such a gap are absent. */
  readonly counts: ReadonlyMap<string, number>;
  readonly all: number;
}

/** The worst rules first, then those with most gaps. */
export function gapHeat(members: readonly MemberFacts[]): readonly HeatRow[] {
  const rows = new Map<string, HeatRow & { readonly counts: Map<string, number> }>();
  for (const { key, gaps } of members) {
    for (const [ruleId, { title, severity, count }] of gaps?.byRule ?? []) {
      const known = rows.get(ruleId) ?? {
        ruleId,
        title,
        severity,
        counts: new Map<string, number>(),
        all: 0,
      };
      known.counts.set(key, count);
      const worst = rankOf(severity) < rankOf(known.severity) ? severity : known.severity;
      rows.set(ruleId, { ...known, severity: worst, all: known.all + count });
    }
  }
  return [...rows.values()].sort(
    (one, other) => rankOf(one.severity) - rankOf(other.severity) || other.all - one.all,
  );
}

const rankOf = (severity: Severity) => SEVERITIES.indexOf(severity);
