/** What the codes of a cell mean in a scheme, as bits: a large matrix has half a million cells, so each costs one lookup. */
import type { Meaning, Scheme } from '../matrix/scheme';

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
/** So many sets of these there are. */
export const ALL_BITS = 256;

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

/** Letters up to here, which nearly all are, have their place in a plain list. */
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
