/** The words of six languages by which names are recognised. */

import lookalikes from './lookalikes.json';
import { type Language, type Lookup, languageFrom, lookupFrom, type PhraseTable } from './lookup';
import patterns from './patterns.json';
import type { ClassTable } from './wordClasses';

interface WordFile {
  readonly language: string;
  /** Small words by which the language is known. They carry no meaning of their own. */
  readonly smallWords: readonly string[];
  /** More words without a meaning of their own, which other languages have too. */
  readonly joiningWords: readonly string[];
  readonly concerns: PhraseTable;
  readonly duties: PhraseTable;
  readonly kinds: PhraseTable;
  readonly layers: PhraseTable;
}

export interface Vocabulary extends Language {
  /** Concerns, duties and kinds of an activity's name. */
  readonly ofActivity: Lookup;
  /** Layers of a role's name. */
  readonly ofRole: Lookup;
}

const files = import.meta.glob<WordFile>('./words/*.json', { eager: true, import: 'default' });
/** What `<tell>` in a pattern stands for, in each language. */
const classes = import.meta.glob<ClassTable>('./classes/*.json', { eager: true, import: 'default' });

export const vocabularies: readonly Vocabulary[] = Object.entries(files).map(([path, file]) =>
  vocabularyFrom(file, classes[path.replace('/words/', '/classes/')] ?? {}),
);

function vocabularyFrom(
  { concerns, duties, kinds, layers, ...file }: WordFile,
  words: ClassTable,
): Vocabulary {
  const language = languageFrom(file.language, file.smallWords, file.joiningWords, words);
  return {
    ...language,
    ofActivity: lookupFrom(
      { concerns: both(concerns, patterns.concerns), duties: both(duties, patterns.duties), kinds },
      lookalikes,
      language,
    ),
    ofRole: lookupFrom({ layers }, {}, language),
  };
}

function both(own: PhraseTable, ofAll: PhraseTable): PhraseTable {
  const tags = new Set([...Object.keys(own), ...Object.keys(ofAll)]);
  return Object.fromEntries([...tags].map((tag) => [tag, [...(own[tag] ?? []), ...(ofAll[tag] ?? [])]]));
}
