/** What a person gives back. Nothing in it can be trusted: not the name, not what it says it is about. */
import type { Round, Said } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';
import type { ActivityId, MatrixId, PersonId, RoleId, RoundId } from '../matrix/ids';
import type { ById } from '../matrix/matrix';

/** Of the form in which answers travel. */
export const ANSWER_VERSION = 1;

export interface AnswerRow {
  readonly id: ActivityId;
  readonly said?: Said | undefined;
  /** What the row was when they were asked; see `seenOf`. */
  readonly seen?: string | undefined;
  /** Not me: the role that it is instead, and who or why in their words. */
  readonly roleId?: RoleId | undefined;
  readonly instead?: string | undefined;
  /** Changed: the letters that they have now, by role. Empty: none. */
  readonly letters?: ById<RoleId, string> | undefined;
}

export interface Answer {
  readonly kind: Round['kind'];
  readonly matrixId: MatrixId;
  readonly matrix: string;
  readonly roundId: RoundId;
  /** The same for each answer to one question on one device. */
  readonly id: string;
  readonly person?: { readonly id: PersonId; readonly name: string } | undefined;
  readonly on: CalendarDate;
  readonly remark?: string | undefined;
  readonly rows: readonly AnswerRow[];
}

/** Who says that they give an answer, to be named in sentences. The name may be missing, or blank. */
export function whoAnswers(name: string | undefined): string {
  return name?.trim() || 'Someone without a name';
}
