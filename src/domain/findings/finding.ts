/** A finding: a remark of a rule, placed, weighed and ready to be shown. */
import type { AreaId } from '../matrix/areas';
import type { Waiver } from '../matrix/matrix';
import type { Fix, FixContext, GapLink, Place, RuleGroup, Severity } from './rule';

/** Rows that are missing. */
export interface AbsentRows {
  /** By what would fill them: `duty:command`, `row:gov-cost-owner`, `area:cost`. */
  readonly rows: readonly string[];
  /** One of them at least is claimed. */
  readonly areas: readonly AreaId[];
}

export interface Finding {
  /** `<rule id>/<about>`: stable while the gap is the same gap; waivers hold it. */
  readonly key: string;
  readonly ruleId: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly title: string;
  /** Where it is told with a reserve, because not all is known that rows are about: the rule's title as careful as that. */
  readonly carefully?: string | undefined;
  /** One whole sentence that names the row, role or person. */
  readonly message: string;
  readonly why: string;
  readonly source: string;
  readonly concern?: string | undefined;
  readonly places: readonly Place[];
  /** What the finding is about; a waiver ends when it changes. */
  readonly facts: string;
  readonly waiver?: Waiver | undefined;
  readonly absent?: AbsentRows | undefined;
  fixes(context: FixContext): readonly Fix[];
  /** Where it leads besides its fixes. */
  readonly links?: readonly GapLink[] | undefined;
}
