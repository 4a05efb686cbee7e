/** The letter of a part, also in a scheme that has no code for exactly it. */
import { letterFor, type Meaning, type Scheme } from '../../matrix/scheme/scheme';

// If the scheme has no letter for a part, the nearest stronger letter is used.
const INSTEAD: { readonly [meaning in Meaning]?: readonly Meaning[] } = {
  hears: ['hears', 'advises', 'helps', 'does', 'owns'],
  advises: ['advises', 'helps', 'does', 'owns'],
  does: ['does', 'owns'],
};

export function nearestLetter(scheme: Scheme, meaning: Meaning): string | undefined {
  for (const one of INSTEAD[meaning] ?? [meaning]) {
    const letter = letterFor(scheme, one);
    if (letter) return letter;
  }
  return undefined;
}
