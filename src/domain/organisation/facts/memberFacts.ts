/**
 * What the organisation keeps of one matrix: plain figures and names, so that 200 matrices can be looked over together
 * without being held in memory.
 */
import type { AgreementState } from '../../agreement/rowAgreement';
import type { SeverityCounts } from '../../findings/analysis';
import type { Severity } from '../../findings/rule';
import type { AreaId } from '../../matrix/areas';
import type { ActivityId, MatrixId, PersonId, RoleId } from '../../matrix/ids';

/** Where a matrix was read from, and the label it is grouped under. */
export interface MemberSource {
  /** Unlike that of every other member: the id of a matrix of this device, the path of a file. */
  readonly key: string;
  /** The path of the file it was read from; absent for a matrix of this device. */
  readonly file?: string | undefined;
  /** The label that the matrix carries, else the folder of its file; empty: none. */
  readonly group: string;
}

export interface MemberFacts extends MemberSource {
  readonly matrixId: MatrixId;
  readonly name: string;
  readonly rows: readonly RowFacts[];
  readonly roles: ReadonlyMap<RoleId, RoleFacts>;
  readonly people: readonly PersonFacts[];
  readonly areas: ReadonlyMap<AreaId, AreaFacts>;
  /** Undefined until the rules have run over the matrix. */
  readonly gaps?: GapFacts | undefined;
}

export interface RowFacts {
  readonly id: ActivityId;
  readonly name: string;
  readonly section: string;
  /** What it has in common with rows of other matrices: see dutyKey. */
  readonly duty: string;
  readonly area?: AreaId | undefined;
  /** The roles that answer for it, as the matrix reads its letters. */
  readonly owners: readonly RoleId[];
  readonly doers: readonly RoleId[];
  /** Has a letter that a template suggested and nobody confirmed. */
  readonly suggested: boolean;
  /** Whether its owner has confirmed it, and whether that still holds. */
  readonly agreement: AgreementState;
}

/** One role answers for it and someone does it. */
export function isOwned({ owners, doers }: RowFacts): boolean {
  return owners.length === 1 && doers.length > 0;
}

export interface RoleFacts {
  readonly id: RoleId;
  readonly name: string;
  /** Those who answer where the role does: the lead of a group that has one, else everyone who carries it. */
  readonly answerable: readonly PersonId[];
  readonly carriers: readonly PersonId[];
  readonly owns: number;
  readonly does: number;
}

export interface PersonFacts {
  readonly id: PersonId;
  readonly name: string;
  readonly email?: string | undefined;
  readonly team?: string | undefined;
  readonly active: boolean;
  /** Full-time equivalent, 0 to 1. */
  readonly works: number;
  /** Sum of the shares that the roles of this matrix take; undefined where no role says a share. */
  readonly planned?: number | undefined;
  readonly roleIds: readonly RoleId[];
  /** Activities that the person answers for, and those that the person does. */
  readonly owns: number;
  readonly does: number;
}

/** `unclaimed`: its rows are owned, but nothing says that the area is decided here, so others may be missing. */
export type AreaState =
  | 'owned'
  | 'unclaimed'
  | 'in-part'
  | 'nobody'
  | 'unknown'
  | 'elsewhere'
  | 'not-ours'
  | 'unsaid';

export interface AreaFacts {
  readonly state: AreaState;
  /** Rows at home in the area, and how many of them have one owner and someone who does them. */
  readonly rows: number;
  readonly owned: number;
  /** No row of the area is known, and of others it is not known what they are about: see SeverityCounts. */
  readonly mayBeThere?: true | undefined;
  /** Not of all rows of the matrix is it known what they are about, so it may have more of them. */
  readonly recognisedOnly?: true | undefined;
  /** Gaps that leave it open: see GapLine. Undefined until the rules have run. */
  readonly open?: number | undefined;
  /** Elsewhere: what decides it, as it was written, and the matrix that was chosen. */
  readonly where?: string | undefined;
  readonly matrixId?: MatrixId | undefined;
}

export interface GapFacts {
  readonly counts: SeverityCounts;
  readonly byRule: ReadonlyMap<string, RuleCount>;
  readonly gaps: readonly GapLine[];
  /** Rows that the matrix is asked for and does not have: `duty:command`, `row:gov-cost-owner`, `area:cost`. */
  readonly absent: readonly string[];
  /** Those of them of which it is only a guess that the matrix does not have them: see Finding. */
  readonly guessed: ReadonlySet<string>;
  /** Per reference framework the items that a row with one owner covers, those without one, and those that apply. */
  readonly frameworks: ReadonlyMap<string, FrameworkFacts>;
}

export interface RuleCount {
  /** What the rule is called. */
  readonly title: string;
  /** What it is called where all its gaps are told with a reserve; absent where none is. */
  readonly carefully?: string | undefined;
  /** The worst of its gaps. */
  readonly severity: Severity;
  readonly count: number;
  /** Those of them that are told without a reserve. */
  readonly sure: number;
}

/** One open gap, as a list of all matrices tells it. */
export interface GapLine {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly activityId?: ActivityId | undefined;
  /** Areas that it leaves open: one of their rows is missing, or has a gap that must be fixed. */
  readonly areas: readonly AreaId[];
  /** Told with a reserve: see Finding. */
  readonly isGuess?: true | undefined;
}

export interface FrameworkFacts {
  /** Switched on in this matrix. */
  readonly on: boolean;
  readonly covered: ReadonlySet<string>;
  readonly unowned: ReadonlySet<string>;
  /** Covered perhaps by an activity that is not recognised, or by people who are not entered. */
  readonly unknown: ReadonlySet<string>;
  readonly notApplicable: ReadonlySet<string>;
}
