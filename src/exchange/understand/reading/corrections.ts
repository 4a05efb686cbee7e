/** What a person may correct of how a file was understood. */
import type { Meaning } from '../../../domain/matrix/scheme/scheme';
import type { EncodingName } from '../../contract/encodings';
import type { ColumnUse, Layout } from './tableReading';

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
