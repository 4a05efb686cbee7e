/** A subject that nobody owns, seen by the table's own words: some make it its business, and no name says who has it. */
import type { RuleWords } from '../../../findings/rule';
import type { AreaId } from '../../../matrix/areas';
import type { Reading } from '../../../reading/reading';

export interface SubjectWords {
  /** Names that make the subject the table's business; those of `strong` count twice, as does a title. */
  readonly asks: RegExp;
  readonly strong?: RegExp;
  /** Names that only sound like them. */
  readonly asksNot?: RegExp;
  /** Wide on purpose: where it is owned under a name that is missed here, the finding would be untrue. */
  readonly answers: RegExp;
  readonly answersNot?: RegExp;
}

export interface Subject extends Omit<RuleWords, 'flagged' | 'accepted'> {
  readonly words: SubjectWords;
  readonly area: AreaId;
  readonly concern: string;
  /** From so many counts on it is asked, and from so many it is more than a look. None: it is never more. */
  readonly least: number;
  readonly loud?: number;
  /** “X” and “Y” are about … */
  readonly about: string;
  /** No activity that we recognise says … */
  readonly says: string;
  /** The catalogue row that closes it, and its name here. */
  readonly origin: string;
  readonly name: string;
  /** Asked only of a table of delivery or of a team's whole work, and not of one process or a handful of people. */
  readonly ofATeam?: boolean;
  /** Whether it is a table that would hold the row. */
  readonly applies?: (reading: Reading) => boolean;
  /** Rows that carry one of these are it, whatever they are called. */
  readonly duties?: readonly string[];
  /** What other rules say of the same hole. */
  readonly hides?: readonly string[];
  readonly causes?: readonly string[];
  /** For the examples: rows that are enough to ask, rows that it takes besides, and one that closes it. */
  readonly rows: readonly string[];
  readonly beside?: readonly string[];
  readonly closes: string;
}

/** By judgement: a title is chosen with more care than a row. */
export const OF_A_TITLE = 2;

export function asks({ asks, strong, asksNot }: SubjectWords, name: string): number {
  if (asksNot?.test(name)) return 0;
  if (strong?.test(name)) return OF_A_TITLE;
  return asks.test(name) ? 1 : 0;
}

/** What it takes to say that a name is it. */
export type AnswerWords = Pick<SubjectWords, 'answers' | 'answersNot'>;

export function answers({ answers, answersNot }: AnswerWords, name: string): boolean {
  return answers.test(name) && !answersNot?.test(name);
}
