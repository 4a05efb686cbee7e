/** Words that one language alone has: a table of single nouns has hardly any small words. */
import lines from './ownWords.json';
import { remembered } from './remembered';
import { classFinder } from './wordClasses';

/** A shorter word has an ending by chance: "Samsung" is no German. */
const LONG_ENOUGH = 8;

/** To own words of a language is to be of its class, in no form but the one that is written. */
const languagesOf = classFinder(lines, (word) => word);

/** The language that a word belongs to alone, or nothing. */
export const languageOf = remembered((word): string => {
  const found = [...languagesOf(word)];
  const known = (where: string) => found.findLast(([, one]) => one === where)?.[0];
  return known('whole') ?? known('start') ?? (word.length < LONG_ENOUGH ? '' : known('end')) ?? '';
});
