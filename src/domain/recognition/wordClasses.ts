/** Words that say the same, by class: `outage* incident* crash*` are all an outage. */
import type { WordClasses } from './phrase';
import { plainWords } from './plainWords';
import type { Stem } from './stem';

/** A line of words for each class. `leak*` is a beginning, `*ausfall` an ending; any other word counts in all its forms. */
export type ClassTable = { readonly [name: string]: string };

type Classes = Map<string, 'whole' | 'start' | 'end'>;

/** Beginnings are looked up by their first letters. */
const FIRST = 2;

/** Returns the classes of a word, and remembers them: the same few words stand in every name. */
export function classFinder(table: ClassTable, stem: Stem): (text: string) => WordClasses {
  const known = new Map<string, WordClasses>();
  // Made at the first word: of six languages one or two are asked.
  let words: ReturnType<typeof readTable> | undefined;
  return (text) => {
    let classes = known.get(text);
    if (!classes) {
      words ??= readTable(table, stem);
      classes = classesIn(text, stem(text), words);
      known.set(text, classes);
    }
    return classes;
  };
}

function classesIn(text: string, stem: string, { whole, starts, ends }: ReturnType<typeof readTable>) {
  const classes: Classes = new Map();
  for (const { end, name } of ends) if (stem.endsWith(end)) classes.set(name, stem === end ? 'whole' : 'end');
  for (const { bare, name } of starts.get(text.slice(0, FIRST)) ?? [])
    if (text.startsWith(bare)) classes.set(name, 'start');
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
    starts: Map.groupBy(kinds.get('beginning') ?? [], ({ bare }) => bare.slice(0, FIRST)),
    ends: (kinds.get('ending') ?? []).map(({ bare, name }) => ({ end: stem(bare), name })),
  };
}
