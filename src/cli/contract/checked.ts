/** What a check found, before it is printed in any format. */
import type { Finding } from '../../domain/findings/finding';
import type { Severity } from '../../domain/findings/rule';
import type { Wholeness } from '../../domain/gaps/engine/wholeness';
import type { AbsentArea } from '../../domain/gaps/scope/absentAreas';
import type { CalendarDate } from '../../domain/matrix/date';
import type { MemberFacts } from '../../domain/organisation/facts/memberFacts';
import type { Organisation } from '../../domain/organisation/organisation';

/** A part that could not be read, a question that only a person can answer, a clash of a merge. */
export interface FileProblem {
  readonly place: string;
  readonly message: string;
  readonly line: number;
}

export interface PlacedFinding {
  readonly finding: Finding;
  /** Where it is in the file; 1 where the file has no lines for it. */
  readonly line: number;
  readonly fixes: readonly string[];
}

export interface CheckedFile {
  readonly kind: 'checked';
  readonly file: string;
  readonly matrix: string;
  /** Open gaps that count: with a baseline only those that are new. */
  readonly findings: readonly PlacedFinding[];
  /** How many more there are that the baseline has too. */
  readonly before: number;
  readonly waived: readonly PlacedFinding[];
  readonly absent: readonly AbsentArea[];
  /** How whole that is what is said of what is missing; absent where nothing was checked. */
  readonly wholeness?: Wholeness | undefined;
  /** Parts that could not be read, questions that only a person can answer, clashes of a merge. */
  readonly problems: readonly FileProblem[];
  /** How it was read where that is sure, or was decided with nothing lost. It never changes the exit code. */
  readonly remarks: readonly FileProblem[];
  /** What all files together are made of; absent where it is not settled what the letters of this one mean. */
  readonly facts?: MemberFacts | undefined;
}

export interface UnreadableFile {
  readonly kind: 'unreadable';
  readonly file: string;
  /** The whole sentence, with the name of the file in front. */
  readonly sentence: string;
}

export interface Checked {
  readonly files: readonly (CheckedFile | UnreadableFile)[];
  readonly today: CalendarDate;
  readonly failOn: Severity;
  /** What it is compared with, as it was named. */
  readonly baseline: string | undefined;
  readonly quiet: boolean;
  /** Of several files: what none of them shows alone. It never changes the exit code. */
  readonly organisation?: Organisation | undefined;
}

export function isChecked(file: Checked['files'][number]): file is CheckedFile {
  return file.kind === 'checked';
}
