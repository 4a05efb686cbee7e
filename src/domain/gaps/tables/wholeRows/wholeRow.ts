/** A row that speaks for a whole area: where the area is claimed and no row is recognised as it, that is a gap. */
import type { RuleGroup, Severity } from '../../../findings/rule';
import type { AreaId } from '../../../matrix/areas';
import type { Layer } from '../../../matrix/vocabulary';
import type { Choice, Reading } from '../../../reading/reading';

/** One row that is looked for. */
export interface WholePart {
  /** What the row would say, after "No activity that we recognise says": "who commands an incident". */
  readonly says: string;
  /** The catalogue row that closes the gap. A row that came from it is it. */
  readonly origin: string;
  /** Rows that carry the duty are it. */
  readonly duty?: string;
  /** Other rows that are it, by their tags or their names. */
  readonly is?: Choice;
  /** Words of a row that may be meant: it is named, and asked about. */
  readonly near?: RegExp;
}

export interface After {
  readonly rows: Choice;
  /** “X” …, “X” and “Y” … */
  readonly says: readonly [one: string, several: string];
  /** Where there are none of them, these. */
  readonly or: Pick<After, 'rows' | 'says'>;
  /** In a table of the area they ask for it, as a look, however few rows are known. */
  readonly surely: Choice;
  /** In a table of other work these do, where most rows are known. */
  readonly formal: Choice;
}

export interface WholeRow {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly remedy: string;
  readonly concern?: string;
  /** Asked for where one of these is claimed. */
  readonly areas: readonly AreaId[];
  /** Asked for also where the area only comes with the others. */
  readonly whole?: boolean;
  readonly parts: readonly WholePart[];
  /** One of the parts is enough. */
  readonly eitherOf?: boolean;
  /** Layers that must take part in the row that a fix adds. */
  readonly layers?: readonly Layer[];
  /** Whether the matrix is of the sort that should have the row. */
  readonly applies?: (reading: Reading) => boolean;
  /** What `weighs` and `wideNet` look at beyond roles and settings. */
  readonly inputs?: (reading: Reading) => readonly unknown[];
  readonly weighs?: (reading: Reading) => Severity;
  /** The most it may weigh where its area only comes with the others. */
  readonly companion?: (reading: Reading) => Severity;
  /** A fine point, that only a matrix which goes into depth may be asked for. */
  readonly fine?: boolean;
  /** What is lost without it is lost for good. */
  readonly lasting?: boolean;
  /** `applies` has found that the rows are about it, whatever areas are claimed. */
  readonly bySubject?: boolean;
  /** In a table of one's own whose area nobody claims it is asked only beside a row that it follows from. */
  readonly after?: After;
  /** With `bySubject`: whether so much is about it that few known rows do not make it lighter. */
  readonly wideNet?: (reading: Reading) => boolean;
  /** Rules that tell the same hole. */
  readonly hides?: readonly string[];
  /** For the examples: settings, a further row, and the row that is it where tags alone do not make one. */
  readonly exampleSettings?: string;
  readonly exampleRow?: string;
  readonly exampleIt?: string;
  readonly exampleRoles?: string;
}
