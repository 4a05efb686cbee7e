/** Whether a note explains the letters of a table as they were read: "owns = answers for it / does = hands on", "A answers, R works". */

import { codeOf, type Scheme } from '../../../domain/matrix/scheme/scheme';
import { meaningOfLegend } from '../words/legendPhrases';

/** Longer ones are prose. */
const LONGEST = 1_000;
const WORD_WITH_SIGN = /^(\p{L}{1,20})\s*[=:–—-]\s*(\p{L}.+)$/su;
const LETTER = /^(\p{Lu})\s(\p{L}.+)$/su;
const FEWEST = 2;

/** At least two of its letters are explained in known words, and none of them in another sense. */
export function agrees(
  text: string,
  scheme: Scheme,
  letterOf: (token: string) => string = (token) => token,
): boolean {
  let agreeing = 0;
  for (const part of partsOf(text)) {
    const [, token = '', said = ''] = WORD_WITH_SIGN.exec(part) ?? LETTER.exec(part) ?? [];
    const code = codeOf(scheme, letterOf(token));
    const meaning = code && meaningOfLegend(said);
    if (!meaning) continue;
    if (meaning !== code.meaning) return false;
    agreeing += 1;
  }
  return agreeing >= FEWEST;
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
