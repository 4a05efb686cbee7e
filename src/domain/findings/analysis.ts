/** What the analysis of a matrix answers. */
import type { ActivityId, SectionId } from '../matrix/ids';
import type { Finding } from './finding';
import type { Severity } from './rule';

export interface SeverityCounts {
  readonly must: number;
  readonly should: number;
  readonly look: number;
  /**
   * What is missing was looked for, enough activities are recognised to say, and no rule keeps to itself what is only worth a
   * look. Without it none of them does not mean that nothing is missing.
   */
  readonly whole?: true | undefined;
}

export interface Analysis {
  /** False while the first full analysis of a large matrix is still running. */
  readonly complete: boolean;
  /** Open findings, worst first, in the order of catalogue 4.7. */
  readonly findings: readonly Finding[];
  readonly waived: readonly Finding[];
  /** Open scenarios of the Incidents page, which are not among the findings. */
  readonly scenarios: readonly Finding[];
  readonly counts: SeverityCounts;
  /** The worst open severity that touches a row; rows without one are absent. */
  readonly worstOfRow: ReadonlyMap<ActivityId, Severity>;
  /** Per section how many rows have a clean owner, of how many. */
  readonly cleanRows: ReadonlyMap<SectionId, { readonly clean: number; readonly of: number }>;
}
