/** What was understood of a file, how sure that is, and what a person may correct. */
import type { Meaning, Scheme } from '../../../domain/matrix/scheme/scheme';
import type { EncodingName } from '../../contract/encodings';
import type { Place } from '../../contract/place';
import type { Block } from '../../contract/source';

export type Confidence = 'sure' | 'likely' | 'unsure';

/** One thing that was not understood or was changed, and what was done about it. */
export interface Problem {
  readonly place: Place;
  readonly message: string;
  /** `changed`: taken in another form. `kept`: kept as a note. `left-out`: not taken. `around`: text outside the tables. */
  readonly outcome: 'changed' | 'kept' | 'left-out' | 'around';
  /** The text of the cell, where the same may be said of others. */
  readonly text?: string | undefined;
  /** Read as it is surely meant, or decided for the reader with nothing lost: told, and nobody has to do anything. */
  readonly isRemark?: boolean | undefined;
}

/** Something only a person can say. While a question is open the matrix is not created. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly because: string;
  readonly answers: readonly Answer[];
  /** Letters, marks and names in cells that it is about, as they are written. */
  readonly about?: readonly string[];
  /** The file explains it, in words that are not known. */
  readonly isExplained?: boolean;
}

export interface Answer {
  readonly label: string;
  readonly correction: Corrections;
}

export interface UnderstoodCell {
  readonly letters: string;
  /** Why a person should look at it. */
  readonly doubt?: string | undefined;
  readonly condition?: string | undefined;
  readonly note?: string | undefined;
}

/** Fields of an activity that a column may give. */
export const COLUMN_FIELDS = [
  'notes',
  'link',
  'doc',
  'sla',
  'schedule',
  'contact',
  'scope',
  'dueOn',
  'reviewedOn',
  'exercisedOn',
  'kind',
  'concerns',
  'duty',
  'paths',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

export type ColumnUse =
  | 'activity'
  | 'section'
  | 'role'
  | 'codes'
  | 'names'
  /** One assignment per row: what its letters hold for. */
  | 'condition'
  | 'skip'
  | ColumnField
  | `letter:${string}`;

export interface ColumnReading {
  readonly column: number;
  readonly name: string;
  readonly use: ColumnUse;
  readonly confidence: Confidence;
}

export const LAYOUTS = ['wide', 'transposed', 'letters', 'letters-down', 'long'] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface TableReading {
  readonly index: number;
  readonly name: string;
  /** What stands above it. */
  readonly heading: string;
  readonly use: 'matrix' | 'legend' | 'skipped';
  readonly layout: Layout;
  /** Places in the table as it is read (turned round when transposed); -1: it has no head. */
  readonly headRow: number;
  readonly columns: readonly ColumnReading[];
  readonly confidence: Confidence;
}

export interface UnderstoodActivity {
  readonly name: string;
  readonly section: number;
  readonly cells: ReadonlyMap<number, UnderstoodCell>;
  readonly fields: { readonly [field in ColumnField]?: string };
  readonly place: Place;
}

export interface UnderstoodRole {
  readonly name: string;
  readonly team?: string | undefined;
  readonly notes?: string | undefined;
  readonly people?: readonly string[] | undefined;
  /** A name that stands below its name, before anyone said whose it is. */
  readonly below?: string | undefined;
}

/** How a letter or word of the file was read, and how often it occurs. */
export interface LetterReading {
  readonly token: string;
  readonly count: number;
  /** The letter of the scheme; null: left out. */
  readonly letter: string | null;
  readonly why: 'letter' | 'legend' | 'word' | 'lookalike' | 'corrected' | 'unknown';
  /** The table whose own legend reads it so. */
  readonly table?: { readonly index: number; readonly name: string } | undefined;
}

export interface TableAccount {
  /** In the direction in which the table is read. */
  readonly grid: AccountedGrid;
  readonly ledger: {
    fateOf(row: number, column: number): string;
    keepsLinks(row: number, column: number): boolean;
  };
  readonly table: TableReading;
}

interface AccountedGrid {
  readonly rows: readonly (readonly string[])[];
  readonly linked: readonly { readonly row: number; readonly column: number }[];
  mark(row: number, column: number): { readonly links?: readonly string[] } | undefined;
  place(row: number, column?: number): Place;
}

export interface Understanding {
  readonly name: string;
  readonly scheme: Scheme;
  readonly sections: readonly { readonly name: string; readonly kind: 'stage' | 'area' }[];
  readonly roles: readonly UnderstoodRole[];
  readonly activities: readonly UnderstoodActivity[];
  readonly tables: readonly TableReading[];
  readonly letters: readonly LetterReading[];
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
  /** What a person may want, and need not answer. */
  readonly offers: readonly Question[];
  /** Where each cell of each table went. */
  readonly accounts: readonly TableAccount[];
  /** The file as it was read, in the order in which tables are counted. */
  readonly blocks: readonly Block[];
  /** What is asked about a cell with this text in such a column, if anything is. */
  askedOf(text: string, use: ColumnUse): string | undefined;
  /** Why no matrix can be made of it as it is understood now; corrections may change that. */
  readonly refusal?: string | undefined;
  /** What the file's own legend says the letters mean, where no shipped scheme says the same. */
  readonly fileScheme?: Scheme | undefined;
}

export type LetterUse = { readonly letter: string } | { readonly meaning: Meaning } | 'ignore';

export type RowUse = 'group' | 'activity' | 'skip';

/** What a person corrected. The understanding is rebuilt from the file and these. */
export interface Corrections {
  readonly tables?: { readonly [table: number]: 'use' | 'skip' };
  readonly layouts?: { readonly [table: number]: Layout };
  /** These three by `placeOfTable`. */
  readonly headRows?: { readonly [table: number]: number };
  readonly columns?: { readonly [table: number]: { readonly [column: number]: ColumnUse } };
  /** Undefined: as it was found. */
  readonly rows?: { readonly [table: number]: { readonly [row: number]: RowUse | undefined } };
  readonly letters?: { readonly [token: string]: LetterUse };
  /** What letters mean in a table that has a legend of its own. */
  readonly tableLetters?: {
    readonly [table: number]: { readonly [token: string]: { readonly letter: string } | 'ignore' };
  };
  /** Of a shipped scheme; `own`: as the legend of the file says. */
  readonly schemeId?: string | undefined;
  readonly encoding?: EncodingName | undefined;
  /** The table that the file shows is read like anyone's, instead of the document that it carries or exactly. */
  readonly asTable?: boolean;
  /** Where legends disagree, each table is read by the one that stands with it. */
  readonly ownLegends?: boolean;
  /** Text that another program read in the wrong encoding is mended. */
  readonly mendsText?: boolean;
  /** Apostrophes that make cells safe for spreadsheets are taken off. */
  readonly takeOffApostrophes?: boolean;
  /** Names joined by a slash or "and" whose parts stand alone nowhere: several roles, or one. */
  readonly joinedNames?: 'several' | 'one';
  /** What stands where names are and may be none: a role of that name, no one, every role with no other letter there, the
   * names of the cell above, or a note of the activity. */
  readonly nameUses?: { readonly [text: string]: 'role' | 'nobody' | 'others' | 'above' | 'aside' };
  /** What stands under roles and is no letter: roles with a text do the work. */
  readonly texts?: 'does';
  /** What letters mean is asked, although a known scheme has them. */
  readonly asksLetters?: boolean;
  /** "Ruiz, Ana": one name, or two. */
  readonly commaNames?: 'one' | 'several';
  /** Whether names of people become people who hold roles. */
  readonly people?: 'holders' | 'roles';
  /** "R (Ana Ruiz)": a person who holds the role, or when the letter holds. */
  readonly besideLetters?: 'person' | 'condition';
  /** "SM/Jerry": a role and the person who holds it, or the name of a role. */
  readonly namedHolders?: 'person' | 'role';
  /** Roles that are the same under another name: by the name to go, the name to stay. */
  readonly sameRoles?: { readonly [name: string]: string };
  /** Which side is right where a merge left something open, by the place of the clash. */
  readonly sides?: { readonly [clash: number]: 'ours' | 'theirs' | 'base' };
  /** Ids of doubts that a person has laid to rest. */
  readonly confirmed?: readonly string[];
}

export function withCorrection(corrections: Corrections, more: Corrections): Corrections {
  return {
    ...corrections,
    ...more,
    tables: { ...corrections.tables, ...more.tables },
    layouts: { ...corrections.layouts, ...more.layouts },
    headRows: { ...corrections.headRows, ...more.headRows },
    columns: mergedByTable(corrections.columns, more.columns),
    rows: mergedByTable(corrections.rows, more.rows),
    letters: { ...corrections.letters, ...more.letters },
    tableLetters: mergedByTable(corrections.tableLetters, more.tableLetters),
    sides: { ...corrections.sides, ...more.sides },
    sameRoles: { ...corrections.sameRoles, ...more.sameRoles },
    nameUses: { ...corrections.nameUses, ...more.nameUses },
    confirmed: [...(corrections.confirmed ?? []), ...(more.confirmed ?? [])],
  };
}

function mergedByTable<Value>(
  before: { readonly [table: number]: { readonly [place: string]: Value } } = {},
  more: { readonly [table: number]: { readonly [place: string]: Value } } = {},
): { [table: number]: { readonly [place: string]: Value } } {
  const merged = { ...before };
  for (const [table, places] of Object.entries(more)) {
    merged[Number(table)] = { ...before[Number(table)], ...places };
  }
  return merged;
}
