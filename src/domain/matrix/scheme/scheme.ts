/** A scheme: the codes a matrix uses. It travels with the matrix, for the same letter means different things elsewhere. */

/** What a code counts as. Rules and screens speak of these, never of letters. */
export const MEANINGS = ['owns', 'does', 'helps', 'advises', 'hears', 'checks', 'signs', 'none'] as const;
export type Meaning = (typeof MEANINGS)[number];

export interface Code {
  /** One character, unique in the scheme; it is the code's identity. */
  readonly letter: string;
  readonly name: string;
  readonly definition: string;
  readonly meaning: Meaning;
  /** Fewest and most roles per activity that may hold it; no `most` means any number. */
  readonly least: number;
  readonly most?: number | undefined;
  /** Letters that cannot stand in one cell with this one. Kept on one side; it holds both ways. */
  readonly excludes: readonly string[];
}

export interface Scheme {
  /** A shipped scheme's id, or `own`. */
  readonly id: string;
  readonly name: string;
  /** In the order in which letters are written in a cell. */
  readonly codes: readonly Code[];
}

/** Signs and digits are letters too: imported tables have them. */
export function isLetterSign(text: string): boolean {
  return /^\P{C}$/u.test(text);
}

export function codeOf(scheme: Scheme, letter: string): Code | undefined {
  return scheme.codes.find((code) => code.letter === letter);
}

export function lettersMeaning(scheme: Scheme, meaning: Meaning): readonly string[] {
  return scheme.codes.filter((code) => code.meaning === meaning).map((code) => code.letter);
}

/** The letter this scheme writes first for a meaning; undefined where it has no code for it. */
export function letterFor(scheme: Scheme, meaning: Meaning): string | undefined {
  return lettersMeaning(scheme, meaning)[0];
}

/** The name the scheme gives to the role that answers for an activity: "Accountable", "Approver", "Owner". */
export function ownerWord(scheme: Scheme): string {
  return scheme.codes.find((code) => code.meaning === 'owns')?.name ?? 'Owner';
}

function excludeEachOther(one: Code, other: Code): boolean {
  return one.excludes.includes(other.letter) || other.excludes.includes(one.letter);
}

export function excludedBy(scheme: Scheme, letter: string): readonly string[] {
  const code = codeOf(scheme, letter);
  if (!code) return [];
  return scheme.codes
    .filter((other) => other.letter !== letter && excludeEachOther(code, other))
    .map((other) => other.letter);
}
