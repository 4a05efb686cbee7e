/** The document: plain JSON, every collection a map by id, order a field and never a position. */

import type { Confirmation, Meeting, Remark, Round } from './agreement';
import type { CalendarDate } from './date';
import type {
  ActivityId,
  AuditId,
  HolderId,
  MatrixId,
  MeetingId,
  PersonId,
  RemarkId,
  RoleId,
  RoundId,
  ScenarioId,
  SectionId,
  WaiverId,
} from './ids';
import type { ClosedAudit, CoverageMark, ManualAnswer, ScenarioChoice } from './records';
import type { Rota } from './rota';
import type { Codes } from './scheme/codes';
import type { Scheme } from './scheme/scheme';
import type { Settings } from './settings';
import type { ActivityKind, Concern, Layer, RoleKind } from './vocabulary';

export type ById<Key extends string, Value> = { readonly [id in Key]: Value };

export interface Section {
  readonly id: SectionId;
  readonly name: string;
  /** A stage of delivery, or an area that several teams share. */
  readonly kind: 'stage' | 'area';
  readonly order: string;
  readonly leadRoleId?: RoleId | undefined;
  readonly note?: string | undefined;
  /** The catalogue section it came from, kept through renaming: `L1`, `SH`. */
  readonly origin?: string | undefined;
}

export interface Activity {
  readonly id: ActivityId;
  readonly name: string;
  readonly sectionId: SectionId;
  readonly order: string;
  readonly kind: ActivityKind;
  readonly concerns: readonly Concern[];
  /** The pieces of incident work this row is, such as `command` or `rollback`. Absent where it is none. */
  readonly duties?: readonly string[] | undefined;
  /**
   * Which of the tags above were only guessed from the name, each with the words that led to it: see tagKey. Every
   * other tag is sure: it came with a catalogue row, or a person chose or confirmed it.
   */
  readonly guesses?: ById<string, string> | undefined;
  /** The catalogue row it came from (`gov-cost-owner`), kept through renaming. */
  readonly origin?: string | undefined;
  /** Per role the codes it holds, in scheme order; an empty cell is absent. */
  readonly assignments: ById<RoleId, Codes>;
  /** Per role when the codes hold: "critical only". */
  readonly conditions?: ById<RoleId, string> | undefined;
  /** Per role a note on the cell. */
  readonly cellNotes?: ById<RoleId, string> | undefined;
  /** Cells that a template chose without support from its source, until a person confirms them. */
  readonly suggested?: ById<RoleId, true> | undefined;
  readonly notes?: string | undefined;
  readonly link?: string | undefined;
  /** Where the plan or procedure is written down: a link or its name. */
  readonly doc?: string | undefined;
  readonly sla?: string | undefined;
  readonly schedule?: string | undefined;
  readonly contact?: string | undefined;
  /** Where those who do it meet: a chat channel, and a call or conference bridge. */
  readonly channel?: string | undefined;
  readonly bridge?: string | undefined;
  readonly reviewedOn?: CalendarDate | undefined;
  readonly exercisedOn?: CalendarDate | undefined;
  /** The service, region or product the row is about; rows with different scopes may have different owners. */
  readonly scope?: string | undefined;
  /** Hand-offs only: the layers on its two sides. */
  readonly fromLayer?: Layer | undefined;
  readonly toLayer?: Layer | undefined;
  /** Needed day and night. */
  readonly roundTheClock?: boolean | undefined;
  /** Two roles must not be one here: who does it may not answer for it. */
  readonly separateDuties?: boolean | undefined;
  /** Repository paths the row speaks of, as in a CODEOWNERS file. */
  readonly paths?: readonly string[] | undefined;
  readonly dueOn?: CalendarDate | undefined;
  /** Looking back on an incident: who made the change that caused it. */
  readonly causedBy?: PersonId | undefined;
  readonly archived?: boolean | undefined;
}

export interface Holder {
  readonly personId: PersonId;
  readonly order: string;
  /** A holder fills the role; a deputy stands in when no holder is there; cover stands in between its dates. */
  readonly part: 'holder' | 'deputy' | 'cover';
  /** The one person a deputy or cover stands in for; absent: for every holder. */
  readonly standsInFor?: PersonId | undefined;
  /** Share of a full-time week that this role takes of the person, 0 to 1. */
  readonly fraction?: number | undefined;
  /** First and last day, both included. */
  readonly from?: CalendarDate | undefined;
  readonly until?: CalendarDate | undefined;
  readonly interimSince?: CalendarDate | undefined;
}

export interface Role {
  readonly id: RoleId;
  readonly name: string;
  readonly order: string;
  readonly layer?: Layer | undefined;
  readonly kind: RoleKind;
  readonly holders: ById<HolderId, Holder>;
  /** Its last holder was taken out: not the same as nobody entered yet. Says nothing where someone holds it again. */
  readonly vacated?: boolean | undefined;
  /** The one person who answers for a group role. */
  readonly leadId?: PersonId | undefined;
  readonly reportsTo?: RoleId | undefined;
  readonly escalatesTo?: RoleId | undefined;
  /** Who of the role is on duty when. */
  readonly rota?: Rota | undefined;
  /** Only listens, on purpose: rules do not ask it to own anything. */
  readonly stakeholder?: boolean | undefined;
  /** Holds two layers' work on purpose; the note says why. */
  readonly plannedOverlap?: string | undefined;
  readonly team?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly notes?: string | undefined;
  /** The catalogue role it came from: `CA`, `IC`. */
  readonly origin?: string | undefined;
}

export interface Absence {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly order: string;
  readonly team?: string | undefined;
  readonly active: boolean;
  /** Hired from outside, or rented for part of the time. */
  readonly kind: 'internal' | 'external' | 'fractional';
  /** Full-time equivalent, 0 to 1; absent means 1. */
  readonly fraction?: number | undefined;
  /** IANA name, `Europe/Berlin`. */
  readonly timeZone?: string | undefined;
  readonly site?: string | undefined;
  readonly email?: string | undefined;
  /** How to reach them in an incident: a number, the address of a pager, a handle in the chat. */
  readonly phone?: string | undefined;
  readonly pager?: string | undefined;
  readonly chat?: string | undefined;
  readonly trainedOn?: CalendarDate | undefined;
  readonly absences?: readonly Absence[] | undefined;
  readonly notes?: string | undefined;
}

/** The facts of a waiver that holds whatever its finding says. */
export const ANY_FACTS = '*';

export interface Waiver {
  readonly id: WaiverId;
  /** The key of the finding it sets aside. */
  readonly findingKey: string;
  /** The facts of the finding when it was waived, made of ids; the waiver ends when they change. */
  readonly about: string;
  readonly reason: string;
  readonly who: string;
  readonly on: CalendarDate;
  readonly until?: CalendarDate | undefined;
}

export interface Matrix {
  readonly id: MatrixId;
  readonly name: string;
  /** A second line under the name: "Q4". */
  readonly subtitle?: string | undefined;
  readonly scheme: Scheme;
  readonly settings: Settings;
  readonly sections: ById<SectionId, Section>;
  readonly activities: ById<ActivityId, Activity>;
  readonly roles: ById<RoleId, Role>;
  readonly people: ById<PersonId, Person>;
  readonly waivers: ById<WaiverId, Waiver>;
  /** Reference items marked as not applicable, by item key. */
  readonly coverageMarks: ById<string, CoverageMark>;
  /** What people answered where the matrix cannot, by question key. */
  readonly answers: ById<string, ManualAnswer>;
  /** The user's own scenarios, and what was changed of the shipped ones. */
  readonly scenarios: ById<ScenarioId, ScenarioChoice>;
  readonly audits: ById<AuditId, ClosedAudit>;
  /** What owners said of their rows, by activity and person. */
  readonly confirmations: ById<string, Confirmation>;
  readonly rounds: ById<RoundId, Round>;
  readonly remarks: ById<RemarkId, Remark>;
  readonly meetings: ById<MeetingId, Meeting>;
}

/** The maps by id. Storage keeps a row for each of their entries; everything else of a matrix is its head. */
export const COLLECTIONS = [
  'sections',
  'activities',
  'roles',
  'people',
  'waivers',
  'coverageMarks',
  'answers',
  'scenarios',
  'audits',
  'confirmations',
  'rounds',
  'remarks',
  'meetings',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

export function isCollection(name: unknown): name is Collection {
  return COLLECTIONS.includes(name as Collection);
}
