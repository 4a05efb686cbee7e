/** Words that say the same, by class: `outage* incident* crash*` are all an outage. */
import type { WordClasses } from './phrase';
import { plainWords } from './plainWords';
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

function classesIn(text: string, stem: string, { whole, starts, ends }: ReturnType<typeof readTable>) {
  const classes: Classes = new Map();
  for (let length = 1; length <= stem.length; length++)
    for (const { name } of ends.get(stem.slice(-length)) ?? [])
      classes.set(name, length === stem.length ? 'whole' : 'end');
  for (let length = 1; length <= text.length; length++)
    for (const { name } of starts.get(text.slice(0, length)) ?? []) classes.set(name, 'start');
  for (const { name } of whole.get(stem) ?? []) classes.set(name, 'whole');
  return classes;
}

function readTable(table: ClassTable, stem: Stem) {
  const all = Object.entries(table).flatMap(([name, line]) =>
    plainWords(line).map((word) => ({ name, word, bare: word.replace(/\*/g, '') })),
  );
  const kinds = Map.groupBy(all, ({ word }) =>
    word.startsWith('*') ? 'ending' : word.endsWith('*') ? 'beginning' : 'whole',
  );
  return {
    whole: Map.groupBy(kinds.get('whole') ?? [], ({ bare }) => stem(bare)),
    starts: Map.groupBy(kinds.get('beginning') ?? [], ({ bare }) => bare),
    ends: Map.groupBy(kinds.get('ending') ?? [], ({ bare }) => stem(bare)),
  };
}
