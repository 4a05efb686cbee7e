/** Words that one language alone has: a table of single nouns has hardly any small words. */
import { beginnings } from './beginnings';
import lines from './ownWords.json';
import { phraseWords } from './plainWords';
import { remembered } from './remembered';

/** A shorter word has an ending by chance: "Samsung" is no German. */
const LONG_ENOUGH = 8;

let known: ((word: string) => string) | undefined;

/** The language that a word belongs to alone, or nothing. */
export function languageOf(word: string): string {
  // Made at the first table that needs it: most are known by their small words.
  known ??= remembered(languageFinder(lines));
  return known(word);
}

/** `störung*` is a beginning, `*keit` an ending. */
function languageFinder(table: { readonly [language: string]: string }): (word: string) => string {
  const whole = new Map<string, string>();
  const ends = new Map<string, string>();
  const begun = beginnings<string>();
  for (const [language, line] of Object.entries(table))
    for (const word of phraseWords(line)) {
      if (word.startsWith('*')) ends.set(word.slice(1), language);
      else if (word.endsWith('*')) begun.put(word.slice(0, -1), language);
      else whole.set(word, language);
    }
  const longest = Math.max(...[...ends.keys()].map(({ length }) => length));
  const byEnding = (word: string) => {
    if (word.length < LONG_ENOUGH) return '';
    for (let length = longest; length > 0; length--) {
      const language = ends.get(word.slice(-length));
      if (language) return language;
    }
    return '';
  };
  return (word) => {
    let language = whole.get(word) ?? '';
    if (!language) begun.of(word, ([first = '']) => (language = first));
    return language || byEnding(word);
  };
}
