/**
 * What people agree about a matrix: confirmations of its owners, rounds in which they were asked, remarks, and minutes
 * of meetings. Names in it are as they were given. Nobody has proved who they are.
 */
import type { CalendarDate } from './date';
import type { ActivityId, FollowUpId, MeetingId, PersonId, PointId, RemarkId, RoleId, RoundId } from './ids';
import type { ById } from './matrix';

/** `yes`: as it is; `not-me`: someone else; `changed`: other letters. */
export const SAID = ['yes', 'not-me', 'changed'] as const;
export type Said = (typeof SAID)[number];

/**
 * What one person said of one activity, and what they were shown. Whether it still holds is computed: it lapses
 * exactly when the letters of the row or the holders of its owner are no longer those below.
 */
export interface Confirmation {
  /** `<activity id>~<person id>`: the last answer of a person replaces the one before. */
  readonly id: string;
  readonly activityId: ActivityId;
  readonly personId: PersonId;
  readonly who: string;
  readonly said: Said;
  /** Who or what it is instead, in their words. */
  readonly instead?: string | undefined;
  /** The role that they named instead. */
  readonly roleId?: RoleId | undefined;
  readonly on: CalendarDate;
  /** The last day it holds. */
  readonly until?: CalendarDate | undefined;
  readonly roundId?: RoundId | undefined;
  /** The letters of the row by role, each with its condition: `A (critical only)`. */
  readonly letters: ById<RoleId, string>;
  /** The people who held the accountable roles, and the one who answered. */
  readonly holders: readonly PersonId[];
}

export interface Asked {
  readonly personId: PersonId;
  readonly name: string;
  /** The rows that they were asked about. */
  readonly activityIds: readonly ActivityId[];
  /** When their link, mail or file was last taken to be sent. Absent: not yet. */
  readonly on?: CalendarDate | undefined;
}

/** An answer that was taken. */
export interface RoundAnswer {
  readonly id: string;
  /** Absent where the round is anonymous. */
  readonly personId?: PersonId | undefined;
  readonly who?: string | undefined;
  readonly on: CalendarDate;
  readonly remark?: string | undefined;
  /** Of a confirmation: what was said of each row. */
  readonly said?: ById<ActivityId, Said> | undefined;
  /** Of a perception: the letters they gave, by row and role. A row without letters: they said that nobody has any. */
  readonly cells?: ById<ActivityId, ById<RoleId, string>> | undefined;
}

export const SETTLED = ['majority', 'decided', 'discuss', 'left'] as const;
export type Settled = (typeof SETTLED)[number];

export interface Round {
  readonly id: RoundId;
  /** Confirmation shows the letters and asks whether they are right; perception shows none and asks for them. */
  readonly kind: 'confirmation' | 'perception';
  readonly title: string;
  readonly on: CalendarDate;
  /** The day by which answers are asked for. */
  readonly dueOn?: CalendarDate | undefined;
  /** Who asks. */
  readonly by?: string | undefined;
  /** The last day on which what is confirmed in it holds. */
  readonly until?: CalendarDate | undefined;
  /** Perception: answers carry no name. */
  readonly anonymous?: boolean | undefined;
  /** Perception: the roles that were asked about. */
  readonly roleIds?: readonly RoleId[] | undefined;
  readonly asked: ById<PersonId, Asked>;
  readonly answers: ById<string, RoundAnswer>;
  /** Perception: what became of a row that was seen differently. */
  readonly settled: ById<ActivityId, Settled>;
  readonly closedOn?: CalendarDate | undefined;
}

/** What a remark or a point of a meeting is about: the matrix where none of these is there. */
export interface About {
  readonly activityId?: ActivityId | undefined;
  readonly roleId?: RoleId | undefined;
  readonly findingKey?: string | undefined;
}

export interface Remark {
  readonly id: RemarkId;
  readonly about: About;
  /** The remark that this one answers: always the first of its thread. */
  readonly replyTo?: RemarkId | undefined;
  readonly who: string;
  /** Milliseconds since 1970, for the order in a thread. */
  readonly at: number;
  readonly text: string;
  /** Of the first of a thread. */
  readonly resolvedBy?: string | undefined;
  readonly resolvedOn?: CalendarDate | undefined;
}

/** One point of a meeting and what became of it. */
export interface MeetingPoint {
  readonly id: PointId;
  readonly order: string;
  readonly about: About;
  readonly title: string;
  /** `open` until something was said. */
  readonly outcome: 'open' | 'decided' | 'noted' | 'parked' | 'left';
  /** What was decided, in words. */
  readonly decision?: string | undefined;
  readonly note?: string | undefined;
}

export interface FollowUp {
  readonly id: FollowUpId;
  readonly order: string;
  readonly pointId?: PointId | undefined;
  readonly text: string;
  readonly owner?: string | undefined;
  readonly personId?: PersonId | undefined;
  readonly dueOn?: CalendarDate | undefined;
  readonly doneOn?: CalendarDate | undefined;
}

export interface Meeting {
  readonly id: MeetingId;
  readonly title: string;
  readonly on: CalendarDate;
  /** Who was there, by name. */
  readonly attendees: readonly string[];
  readonly points: ById<PointId, MeetingPoint>;
  readonly followUps: ById<FollowUpId, FollowUp>;
  /** How long it took. */
  readonly minutes?: number | undefined;
  readonly closedOn?: CalendarDate | undefined;
}
