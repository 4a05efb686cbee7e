/** What people record about a matrix beside the matrix itself: coverage marks, audit answers, scenarios, audits. */
import type { CalendarDate } from './date';
import type { AuditId, RoleId, ScenarioId } from './ids';

/** A reference item that does not apply here, and why. */
export interface CoverageMark {
  /** `<framework id>~<ref>`, see coverage. */
  readonly id: string;
  readonly reason: string;
  readonly who: string;
  readonly on: CalendarDate;
}

export type AnswerValue = 'yes' | 'no' | 'unknown' | 'not-applicable';

/** An answer that a person gave to an audit question. */
export interface ManualAnswer {
  /** `<scenario id>~<question id>`, see incidents. */
  readonly id: string;
  readonly value: AnswerValue;
  readonly note?: string | undefined;
  readonly who?: string | undefined;
  readonly on: CalendarDate;
  /** Who closes the gap, and by when. */
  readonly owner?: string | undefined;
  readonly dueOn?: CalendarDate | undefined;
}

/** A question as data: its checks are written in the check language, `A1(command) ST(command)`. */
export interface QuestionRecord {
  readonly id: string;
  readonly phase: string;
  readonly text: string;
  readonly checks: readonly string[];
}

/** The user's own scenario, or what was changed of a shipped one (`shippedId`). */
export interface ScenarioChoice {
  readonly id: ScenarioId;
  readonly shippedId?: string | undefined;
  readonly off?: boolean | undefined;
  readonly order: string;
  readonly title?: string | undefined;
  readonly injection?: string | undefined;
  readonly severity?: string | undefined;
  readonly onCallRoleIds?: readonly RoleId[] | undefined;
  /** Questions that replace or add to the shipped ones, by question id; null takes one out. */
  readonly questions?: { readonly [questionId: string]: QuestionRecord | null } | undefined;
}

export interface AuditedAnswer {
  readonly scenarioId: string;
  readonly scenario: string;
  readonly questionId: string;
  readonly phase: string;
  readonly question: string;
  readonly value: AnswerValue;
  /** The sentence that stood behind the answer: who, or what is missing. */
  readonly because: string;
  /** The roles and people who answer: `Cloud Architect (Ann)`. */
  readonly who?: string | undefined;
  readonly owner?: string | undefined;
  readonly dueOn?: CalendarDate | undefined;
  /** Of a rehearsal: what the matrix said, where the value is what the team said. */
  readonly matrixValue?: AnswerValue | undefined;
  readonly matrixBecause?: string | undefined;
  /** Worth knowing, but outside the score. */
  readonly noteOnly?: boolean | undefined;
  /** 0 for authority during containment, 1 for legal duties, 2 for the rest. */
  readonly urgency?: number | undefined;
}

/** An audit as it was when it was closed: a copy, so later changes of the matrix leave it alone. */
export interface ClosedAudit {
  readonly id: AuditId;
  readonly closedOn: CalendarDate;
  readonly participants: string;
  readonly remarks: string;
  readonly answers: readonly AuditedAnswer[];
  /** Set where it was a rehearsal of one scenario: how long it took. */
  readonly rehearsedMinutes?: number | undefined;
}
