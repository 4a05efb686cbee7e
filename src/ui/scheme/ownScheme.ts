/** A scheme of a person's own: copied from another, and changed code by code. */
import type { Code, Scheme } from '../../domain/matrix/scheme/scheme';

export const OWN = 'own';

export function ownFrom(scheme: Scheme): Scheme {
  return { ...scheme, id: OWN, name: scheme.id === OWN ? scheme.name : `Our ${scheme.name}` };
}

export function withCode(scheme: Scheme, place: number, change: Partial<Code>): Scheme {
  const before = scheme.codes[place];
  if (!before) return scheme;
  const after = { ...before, ...change };
  const renamed = (letters: readonly string[]) =>
    letters.map((letter) => (letter === before.letter ? after.letter : letter));
  // Other codes name the letter in what they exclude.
  const codes = scheme.codes.map((code, at) =>
    at === place ? after : { ...code, excludes: renamed(code.excludes) },
  );
  return { ...scheme, codes };
}

export function withoutCode(scheme: Scheme, place: number): Scheme {
  const gone = scheme.codes[place]?.letter;
  const codes = scheme.codes
    .filter((_, at) => at !== place)
    .map((code) => ({ ...code, excludes: code.excludes.filter((letter) => letter !== gone) }));
  return { ...scheme, codes };
}

export function withMoved(scheme: Scheme, place: number, by: 1 | -1): Scheme {
  const codes = [...scheme.codes];
  const [moved] = codes.splice(place, 1);
  if (moved) codes.splice(place + by, 0, moved);
  return { ...scheme, codes };
}

export function withNewCode(scheme: Scheme): Scheme {
  const taken = new Set(scheme.codes.map((code) => code.letter));
  const letter = [...'XYZWQVUTSPNMLKJHGFEDBOICAR'].find((free) => !taken.has(free)) ?? 'X';
  const code: Code = { letter, name: 'New letter', definition: '', meaning: 'none', least: 0, excludes: [] };
  return { ...scheme, codes: [...scheme.codes, code] };
}

/** Excluding holds both ways and is kept on one side: turning it off must find the side. */
export function withExclusion(scheme: Scheme, one: Code, other: Code, on: boolean): Scheme {
  const without = (letters: readonly string[], letter: string) => letters.filter((held) => held !== letter);
  const codes = scheme.codes.map((code) => {
    if (code.letter === one.letter) {
      const rest = without(code.excludes, other.letter);
      return { ...code, excludes: on ? [...rest, other.letter] : rest };
    }
    return code.letter === other.letter ? { ...code, excludes: without(code.excludes, one.letter) } : code;
  });
  return { ...scheme, codes };
}
