/** Words that say the same, by class: `outage* incident* crash*` are all an outage. */
import { beginnings } from './beginnings';
import type { WordClasses } from './phrase';
import { phraseWords } from './plainWords';
import type { Stem } from './stem';

/** A line of words for each class. `leak*` is a beginning, `*ausfall` an ending; any other word counts in all its forms. */
export type ClassTable = { readonly [name: string]: string };

type Classes = Map<string, 'whole' | 'start' | 'end'>;

/** Returns the classes of a word: asked once for each word, by the language. */
export function classFinder(table: ClassTable, stem: Stem): (text: string) => WordClasses {
  // Made at the first word: of six languages one or two are asked.
  let words: ReturnType<typeof readTable> | undefined;
  return (text) => {
    words ??= readTable(table, stem);
    return classesIn(text, stem(text), words);
  };
}

function classesIn(
  text: string,
  stem: string,
  { whole, begun, ends, longestEnd }: ReturnType<typeof readTable>,
) {
  const classes: Classes = new Map();
  for (let length = 1; length <= Math.min(stem.length, longestEnd); length++)
    for (const { name } of ends.get(stem.slice(-length)) ?? [])
      classes.set(name, length === stem.length ? 'whole' : 'end');
  begun.of(text, (names) => {
    for (const name of names) classes.set(name, 'start');
  });
  for (const { name } of whole.get(stem) ?? []) classes.set(name, 'whole');
  return classes;
}

function readTable(table: ClassTable, stem: Stem) {
  const all = Object.entries(table).flatMap(([name, line]) =>
    phraseWords(line).map((word) => ({ name, word, bare: word.replace(/\*/g, '') })),
  );
  const kinds = Map.groupBy(all, ({ word }) =>
    word.startsWith('*') ? 'ending' : word.endsWith('*') ? 'beginning' : 'whole',
  );
  const begun = beginnings<string>();
  for (const { bare, name } of kinds.get('beginning') ?? []) begun.put(bare, name);
  const ends = Map.groupBy(kinds.get('ending') ?? [], ({ bare }) => stem(bare));
  return {
    whole: Map.groupBy(kinds.get('whole') ?? [], ({ bare }) => stem(bare)),
    begun,
    ends,
    longestEnd: Math.max(0, ...[...ends.keys()].map(({ length }) => length)),
  };
}
