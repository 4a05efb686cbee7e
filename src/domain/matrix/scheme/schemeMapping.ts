/** From the letters of one scheme to those of another: a proposal that a person sees and may change before it is used. */
import { type Code, codeOf, type Meaning, type Scheme } from './scheme';

/** Per letter of the old scheme its letter in the new one; null where there is none, and the cell keeps a note. */
export type SchemeMapping = { readonly [letter: string]: string | null };

// Where the new scheme has no code of the meaning, these say nearly the same.
const NEAR: { readonly [meaning in Meaning]?: readonly Meaning[] } = {
  does: ['helps'],
  helps: ['does'],
  checks: ['signs'],
  signs: ['checks'],
};

/** By meaning first. By letter only where that letter is still free: the same letter often means something else. */
export function proposeMapping(from: Scheme, to: Scheme): SchemeMapping {
  const byMeaning = new Map(from.codes.map((code) => [code.letter, sameMeaning(code, to)?.letter]));
  const taken = new Set(byMeaning.values());
  const byLetter = (letter: string) => (!taken.has(letter) && codeOf(to, letter) ? letter : null);
  return Object.fromEntries([...byMeaning].map(([letter, found]) => [letter, found ?? byLetter(letter)]));
}

function sameMeaning(code: Code, to: Scheme): Code | undefined {
  const same = to.codes.filter((other) => other.meaning === code.meaning);
  const near = NEAR[code.meaning] ?? [];
  return (
    same.find((other) => other.letter === code.letter) ??
    same[0] ??
    to.codes.find((other) => near.includes(other.meaning))
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
