/** Letters that a line explains without a sign of equality: "R does it, A answers for it, C is asked, I is told". */

import { meaningOfLegend } from '../words/legendPhrases';

export interface LetterStart {
  readonly token: string;
  readonly phrase: string;
}

/** Longer lines are prose. */
const LONGEST = 600;
const START =
  /(?:^|[;,/|·•.:\n–—])\s{0,4}[*_`"“„«(]{0,3}(\p{Lu})[*_`"”“»)]{0,3}(?:\s{0,3}[=:–—-]\s{0,3}|\s)(?=[(\p{Ll}])/gu;
const FEWEST = 3;

/** What stands behind each of three letters at least, of which each is explained once; else none. */
export function letterStarts(text: string): readonly LetterStart[] {
  if (text.length > LONGEST) return [];
  const starts = [...text.matchAll(START)];
  const tokens = new Set(starts.map(([, token]) => token));
  if (starts.length < FEWEST || tokens.size < starts.length) return [];
  return starts.map((found, at) => {
    const [phrase = ''] = text.slice(found.index + found[0].length, starts[at + 1]?.index).split(/[;|\n]/);
    return { token: found[1] ?? '', phrase: phrase.trim() };
  });
}

/** The same where what is said of all letters but one is known. */
export function letterLine(text: string): readonly LetterStart[] {
  const starts = letterStarts(text);
  const known = starts.filter(({ phrase }) => meaningOfLegend(phrase) !== undefined);
  return known.length + 1 >= starts.length ? starts : [];
}
