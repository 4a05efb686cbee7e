/** Signs that a line explains without a sign of equality: "● owner ○ helper", "★ final say · ● does it". They stand for nothing else. */

import { meaningOfLegend } from '../words/legendPhrases';
import type { LetterStart } from './letterLine';

const START =
  /(?:^|\s)([\u25A0-\u25FF\u2605\u2606\u2713\u2714\u2717\u2718]|\p{Extended_Pictographic}\uFE0F?)\s{1,4}(?=\p{L})|(?:^|[;|,·•:\n]\s{0,4})([xXoO])\s{1,4}(?=\p{L})/gu;
/** Of more than so many one need not be known. */
const WITH_UNKNOWN = 2;

export function bareSigns(text: string): readonly LetterStart[] {
  const all = [...text.matchAll(START)];
  const starts = all.flatMap((found, at): LetterStart[] => {
    const token = found[1] ?? found[2] ?? '';
    // "★ final say · ● does it. One ★ per line": the first time it is explained.
    if (all.slice(0, at).some((before) => (before[1] ?? before[2]) === token)) return [];
    return [{ token, phrase: text.slice(found.index + found[0].length, all[at + 1]?.index) }];
  });
  const isSign = starts.some(({ token }) => !/\p{L}/u.test(token));
  const known = starts.filter(({ phrase }) => meaningOfLegend(nameIn(phrase)) !== undefined).length;
  const least = starts.length > WITH_UNKNOWN ? starts.length - 1 : starts.length;
  return isSign && starts.length > 1 && known >= least ? starts : [];
}

function nameIn(phrase: string): string {
  return phrase.split(/[.,;:(|·\n–—]/)[0] ?? '';
}
