/** The words of six languages by which names are recognised. */

import lookalikes from './lookalikes.json';
import { type Language, type Lookup, languageFrom, lookupFrom, type PhraseTable } from './lookup';
import patterns from './patterns.json';

interface WordFile {
  readonly language: string;
  /** Small words by which the language is known. They carry no meaning of their own. */
  readonly smallWords: readonly string[];
  /** More words without a meaning of their own, which other languages have too. */
  readonly joiningWords: readonly string[];
  /** Words that say the same: `<tell>` in a pattern. */
  readonly classes: PhraseTable;
  readonly concerns: PhraseTable;
  readonly duties: PhraseTable;
  readonly kinds: PhraseTable;
  readonly layers: PhraseTable;
}

export interface Vocabulary extends Language {
  readonly concerns: Lookup;
  readonly duties: Lookup;
  readonly kinds: Lookup;
  readonly layers: Lookup;
}

const files = import.meta.glob<WordFile>('./words/*.json', { eager: true, import: 'default' });

export const vocabularies: readonly Vocabulary[] = Object.values(files).map(vocabularyFrom);

function vocabularyFrom({ classes, concerns, duties, kinds, layers, ...file }: WordFile): Vocabulary {
  const language = languageFrom(file.language, file.smallWords, file.joiningWords, classes);
  return {
    ...language,
    concerns: lookupFrom(both(concerns, patterns.concerns), lookalikes.concerns, language),
    duties: lookupFrom(both(duties, patterns.duties), lookalikes.duties, language),
    kinds: lookupFrom(kinds, {}, language),
    layers: lookupFrom(layers, {}, language),
  };
}

function both(own: PhraseTable, ofAll: PhraseTable): PhraseTable {
  const tags = new Set([...Object.keys(own), ...Object.keys(ofAll)]);
  return Object.fromEntries([...tags].map((tag) => [tag, [...(own[tag] ?? []), ...(ofAll[tag] ?? [])]]));
}
