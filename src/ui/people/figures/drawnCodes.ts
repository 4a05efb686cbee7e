/** The codes of a scheme in the order in which bars draw them: who answers first, then who does, then the rest. */
import type { Code, Scheme } from '../../../domain/matrix/scheme/scheme';

export interface DrawnCode extends Code {
  /** Its place in the scheme, where the counts of a bar stand. */
  readonly place: number;
}

const FIRST = ['owns', 'does'];

export function drawnCodes(scheme: Scheme): readonly DrawnCode[] {
  const codes = scheme.codes.map((code, place) => ({ ...code, place }));
  const rank = ({ meaning }: Code) => (FIRST.includes(meaning) ? FIRST.indexOf(meaning) : FIRST.length);
  // A code that counts as nothing ("out of the loop") is not carried by anyone.
  return codes.filter(({ meaning }) => meaning !== 'none').sort((one, other) => rank(one) - rank(other));
}

/** "14 A · 16 R" */
export function countsInLetters(counts: readonly number[], codes: readonly DrawnCode[]): string {
  return codes
    .filter(({ meaning }) => FIRST.includes(meaning))
    .map(({ letter, place }) => `${counts[place] ?? 0} ${letter}`)
    .join(' · ');
}

/** "14 accountable, 16 responsible": what a bar says to those who do not see it. */
export function countsInWords(counts: readonly number[], codes: readonly DrawnCode[]): string {
  const held = codes.filter(({ place }) => (counts[place] ?? 0) > 0);
  if (held.length === 0) return 'nothing';
  return held.map(({ name, place }) => `${counts[place]} ${name.toLowerCase()}`).join(', ');
}

/** "A": the letters whose shares add up to the whole. Two who share a role have each of them, so it is no share of activities. */
export function ownLetters(codes: readonly Code[]): string {
  const letters = codes.filter(({ meaning }) => meaning === 'owns').map(({ letter }) => letter);
  return letters.join(' and ') || 'A';
}
