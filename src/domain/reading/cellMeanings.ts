/**
 * What the letters of a scheme mean, as bits, and what the cells of a row add up to. A large matrix has half a
 * million cells.
 */
import type { RoleId } from '../matrix/ids';
import type { Meaning, Scheme } from '../matrix/scheme/scheme';
import type { RoleTally } from './reading';
import type { ReadCells } from './row';

export const OWNS = 1;
export const DOES = 2;
export const HELPS = 4;
export const ADVISES = 8;
export const HEARS = 16;
export const CHECKS = 32;
export const SIGNS = 64;
/** Any of the meanings above. */
export const ANYTHING = 127;
/** A letter that the scheme does not know. */
export const STRANGE = 128;
/** Number of different sets of meanings. */
const SETS = 256;

const BITS: { readonly [meaning in Meaning]: number } = {
  owns: OWNS,
  does: DOES,
  helps: HELPS,
  advises: ADVISES,
  hears: HEARS,
  checks: CHECKS,
  signs: SIGNS,
  none: 0,
};

export type CellMeanings = (codes: string) => number;

/** Code points below this, which covers nearly all letters, are looked up in a plain list. */
const PLAIN = 128;

export function meaningsIn(scheme: Scheme): CellMeanings {
  const ofLetter = new Uint8Array(PLAIN).fill(STRANGE);
  for (const { letter, meaning } of scheme.codes.toReversed()) {
    const place = letter.charCodeAt(0);
    if (letter.length === 1 && place < PLAIN) ofLetter[place] = BITS[meaning];
  }
  const known = new Map<string, number>();
  return (codes) => {
    if (codes.length === 1) {
      const place = codes.charCodeAt(0);
      if (place < PLAIN) return ofLetter[place] ?? STRANGE;
    }
    let bits = known.get(codes);
    if (bits === undefined) {
      bits = bitsOf(scheme, codes);
      known.set(codes, bits);
    }
    return bits;
  };
}

function bitsOf(scheme: Scheme, codes: string): number {
  let bits = 0;
  for (const letter of codes) {
    const code = scheme.codes.find((one) => one.letter === letter);
    bits |= code ? BITS[code.meaning] : STRANGE;
  }
  return bits;
}

/** Number of rows in which a role holds exactly these meanings, by their bits. */
export type Held = Int32Array;

export function nothingHeld(): Held {
  return new Int32Array(SETS);
}

const NONE: readonly RoleId[] = [];

/**
 * Two parallel lists; only existing roles count. Each cell costs one lookup of its role and one of its letters, and
 * no branch that a processor cannot predict.
 */
export function readCells(
  roles: readonly RoleId[],
  codes: readonly string[],
  there: ReadonlyMap<RoleId, Held>,
  meaningsOf: CellMeanings,
): ReadCells {
  let [owners, doers] = [NONE, NONE];
  let [adviserCount, hearerCount, unknownLetterCount, involvedCount] = [0, 0, 0, 0];
  for (let at = 0; at < roles.length; at++) {
    const id = roles[at] as RoleId;
    const held = there.get(id);
    if (!held) continue;
    const meanings = meaningsOf(codes[at] as string);
    held[meanings] = (held[meanings] as number) + 1;
    if (meanings & OWNS) owners = [...owners, id];
    if (meanings & DOES) doers = [...doers, id];
    adviserCount += holds(meanings, ADVISES);
    hearerCount += holds(meanings, HEARS);
    unknownLetterCount += holds(meanings, STRANGE);
    involvedCount += holds(meanings, ANYTHING);
  }
  return { owners, doers, adviserCount, hearerCount, unknownLetterCount, involvedCount };
}

/** Everything that letters of the scheme can mean, as bits. */
export function allMeanings({ codes }: Scheme): number {
  return codes.reduce((bits, { meaning }) => bits | BITS[meaning], 0);
}

/** `all` is what the scheme can mean. Other sets occur nowhere, alone or beside an unknown letter. */
export function tallyOf(held: Held, all: number): RoleTally {
  const tally = { owns: 0, does: 0, advises: 0, hears: 0, carries: 0, involved: 0 };
  for (let meanings = 1; meanings <= all; meanings++) {
    const rows = (held[meanings] as number) + (held[meanings | STRANGE] as number);
    if (rows === 0) continue;
    tally.owns += rows * holds(meanings, OWNS);
    tally.does += rows * holds(meanings, DOES);
    tally.advises += rows * holds(meanings, ADVISES);
    tally.hears += rows * holds(meanings, HEARS);
    tally.carries += rows * holds(meanings, OWNS | DOES);
    tally.involved += rows * holds(meanings, ANYTHING);
  }
  return tally;
}

function holds(meanings: number, bits: number): number {
  return Number((meanings & bits) !== 0);
}
