/** From the letters of one scheme to those of another: a proposal that a person sees and may change before it is used. */
import type { Code, Meaning, Scheme } from './scheme';

/** Per letter of the old scheme its letter in the new one; null where there is none, and the cell keeps a note. */
export type SchemeMapping = { readonly [letter: string]: string | null };

// Where the new scheme has no code of the meaning, these say nearly the same.
const NEAR: { readonly [meaning in Meaning]?: readonly Meaning[] } = {
  does: ['helps'],
  helps: ['does'],
  checks: ['signs'],
  signs: ['checks'],
};

export function proposeMapping(from: Scheme, to: Scheme): SchemeMapping {
  return Object.fromEntries(from.codes.map((code) => [code.letter, counterpart(code, to)?.letter ?? null]));
}

function counterpart(code: Code, to: Scheme): Code | undefined {
  const meaningSame = to.codes.filter((other) => other.meaning === code.meaning);
  const sameLetter = (codes: readonly Code[]) => codes.find((other) => other.letter === code.letter);
  const near = NEAR[code.meaning] ?? [];
  return (
    sameLetter(meaningSame) ??
    meaningSame[0] ??
    to.codes.find((other) => near.includes(other.meaning)) ??
    sameLetter(to.codes)
  );
}

/** How many cells hold each letter. */
export function lettersInUse(activities: {
  readonly [id: string]: { readonly assignments: { readonly [id: string]: string } };
}): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { assignments } of Object.values(activities)) {
    for (const codes of Object.values(assignments)) {
      for (const letter of codes) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
  }
  return counts;
}
