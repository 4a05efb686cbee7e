/** The contract of a file format: bytes out, bytes in. A format may have only one of the two. */
import type { CalendarDate } from '../../domain/matrix/date';
import type { ActivityId, NewId, RoleId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import type { ToldClash } from '../../domain/merge/clash';
import type { EncodingName } from './encodings';
import type { OnShare } from './progress';
import type { Source } from './source';

/** An open gap as a file tells it: plain words, so that it can be sent to the worker. */
export interface ExportedGap {
  readonly severity: 'must' | 'should' | 'look';
  readonly title: string;
  readonly message: string;
}

/** What goes into a file. */
export interface ExportChoice {
  /** Only these activities and roles: the filtered view. Absent: all. */
  readonly activityIds?: readonly ActivityId[] | undefined;
  readonly roleIds?: readonly RoleId[] | undefined;
  /** What stands over the columns. */
  readonly heads: 'roles' | 'people' | 'both';
  /** Shows the people of this day, after cover and deputies. Without it, the named holders. */
  readonly on?: CalendarDate | undefined;
  readonly conditions: boolean;
  readonly gaps: boolean;
  /** Carries the whole document out of sight, so that reading the file back loses nothing. */
  readonly carry: boolean;
}

export const PLAIN_CHOICE: ExportChoice = { heads: 'roles', conditions: true, gaps: true, carry: true };

export interface WriteRequest {
  readonly matrix: Matrix;
  readonly choice: ExportChoice;
  readonly gaps: readonly ExportedGap[];
  readonly today: CalendarDate;
}

export interface ReadContext {
  readonly newId: NewId;
  readonly onShare?: OnShare;
  /** The encoding that a person chose for a text file. */
  readonly encoding?: EncodingName | undefined;
  /** In a repository a deleted role leaves its cells in their lines, so that deleting it touches no other line. */
  readonly keepsStrayCells?: boolean | undefined;
}

/** A place and what was done, in words already: reading a saved form needs no understanding. */
export interface SavedFormProblem {
  readonly place: string;
  readonly message: string;
}

/** A file once it is open: tables that must be understood, or a whole matrix that was saved. */
export type Opened =
  | { readonly kind: 'source'; readonly source: Source }
  | {
      readonly kind: 'matrix';
      readonly matrix: Matrix;
      readonly problems: readonly SavedFormProblem[];
      readonly description: string;
      /** What a merge left to decide; until then the matrix has our side there. */
      readonly clashes?: readonly ToldClash[] | undefined;
      /** The table that the file shows beside the document: it can be read instead, like anyone's. */
      readonly table?: Source | undefined;
    };

export interface FileBytes {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** One line of the Export menu. */
export interface CodecOffer {
  /** Directly in the menu, below “Copy as”, or below “Other files”. */
  readonly under: 'files' | 'copies' | 'other';
  /** Orders the lines of one place; the smallest comes first. */
  readonly rank: number;
  /** Where the codec's label would not tell it from others: “One assignment per row”. */
  readonly label?: string;
}

/**
 * A file format. One file in codecs/, which is all that has to be written: the Export menu, the endings that a file
 * input shows and the shared tests read what stands here.
 *
 * @example
 * export default defineCodec({
 *   id: 'tsv',
 *   label: 'TSV',
 *   extension: 'tsv',
 *   mimeType: 'text/tab-separated-values',
 *   keeps: 'letters',
 *   offers: [{ under: 'other', rank: 60 }],
 *   async write({ matrix, choice }) {
 *     const { heads, sections } = outlineOf(matrix, choice);
 *     …
 *   },
 * });
 */
export interface Codec {
  /** The file's name. */
  readonly id: string;
  readonly label: string;
  /** Tells it from others of the same label in menus: "with details". */
  readonly hint?: string;
  /** Without the first dot: `csv`, `answerable.json`. */
  readonly extension: string;
  /** Where a person meets it in the Export menu. A format that is written has at least one. */
  readonly offers?: readonly CodecOffer[];
  /** Endings with their dot that a file input lets through, besides `extension`, for a format that is read. */
  readonly accepts?: readonly string[];
  readonly mimeType: string;
  /** What reading back gives: the whole document; the rows, columns and letters; who is given which letter; nothing. */
  readonly keeps: 'everything' | 'letters' | 'assignments' | 'nothing';
  readonly write?: (request: WriteRequest, onShare?: OnShare) => Promise<Uint8Array<ArrayBuffer>>;
  /** Open gaps stand in it, so that they must be known before it is written. */
  readonly tellsGaps?: boolean;
  /** Instead of `write`: a picture, or several in one zip, which may be hundreds of megabytes. */
  readonly draw?: (request: WriteRequest, onShare?: OnShare) => Promise<Blob>;
  /** Whether the bytes look like this format; the first codec by `rank` that says so reads them. */
  readonly recognises?: (file: FileBytes) => boolean;
  readonly rank?: number;
  readonly read?: (file: FileBytes, context: ReadContext) => Promise<Opened>;
}

export function defineCodec(codec: Codec): Codec {
  return codec;
}
