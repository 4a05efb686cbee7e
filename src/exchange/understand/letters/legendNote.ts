/** Whether a note explains the letters of a table as they were read: "owns = answers for it / does = hands on", "A answers, R works". */

import { codeOf, type Scheme } from '../../../domain/matrix/scheme/scheme';
import { meaningOfLegend, meaningsOfLegend } from '../words/legendPhrases';

/** Longer ones are prose. */
const LONGEST = 1_000;
const WORD_WITH_SIGN = /^(\p{L}{1,20})\s*[=:–—-]\s*(\p{L}.+)$/su;
const LETTER = /^(\p{Lu})\s(\p{L}.+)$/su;
const FEWEST = 2;

export type LetterOf = (token: string) => string;

/** At least two of its letters are explained in known words, and none of them in another sense. */
export function agrees(text: string, scheme: Scheme, letterOf?: LetterOf): boolean {
  return explains(text, scheme, letterOf) === 'as read';
}

/** At least two of its letters are explained in known words: as the letters were read, or one of them in another sense. */
export function explains(
  text: string,
  scheme: Scheme,
  letterOf: LetterOf = (token) => token,
): 'as read' | 'otherwise' | undefined {
  let explained = 0;
  let agreeing = 0;
  for (const part of partsOf(text)) {
    const [, token = '', said = ''] = WORD_WITH_SIGN.exec(part) ?? LETTER.exec(part) ?? [];
    const code = codeOf(scheme, letterOf(token));
    const meanings = code ? [meaningOfLegend(said) ?? [], meaningsOfLegend(said)].flat() : [];
    if (!code || meanings.length === 0) continue;
    explained += 1;
    if (meanings.includes(code.meaning)) agreeing += 1;
  }
  if (explained < FEWEST) return undefined;
  return agreeing === explained ? 'as read' : 'otherwise';
}

export function beginsWithLetter(text: string): boolean {
  const [first = ''] = partsOf(text);
  return LETTER.test(first) || (WORD_WITH_SIGN.test(first) && /^\p{Lu}\P{L}/u.test(first));
}

/** At every sign that may end what is said of a letter, and after "How to read:". */
function partsOf(text: string): readonly string[] {
  return text
    .slice(0, LONGEST)
    .split(/[/;|\n]|[,.:](?=\s\p{Lu}(?:\s|[=:–—-]))|\s[·•]\s/u)
    .map((part) => part.trim());
}
