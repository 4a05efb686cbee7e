/** What was understood of a file and how sure that is. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import type { Place } from '../../contract/place';
import type { Block } from '../../contract/source';
import type { Corrections } from './corrections';
import type { ColumnField, ColumnUse, TableReading } from './tableReading';

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
  /** People whom a row of holders names: they hold it, unless a person says otherwise. */
  readonly held?: readonly string[] | undefined;
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
