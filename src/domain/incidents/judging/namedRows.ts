/** Which activities their names suggest for a duty that no tag gives: good enough to ask, never to answer. */
import { hasAnyDuty } from '../../matrix/tags';
import type { Row } from '../../reading/row';
import { countLanguages } from '../../recognition/countLanguages';
import { plainWords } from '../../recognition/plainWords';
import { recogniseName } from '../../recognition/recogniseName';

type ByDuty = ReadonlyMap<string, Row>;

// One reading is asked for many duties, and reading a name costs a hundred times what looking it up does.
const remembered = new WeakMap<readonly Row[], ByDuty>();

export function namedForDuty(rows: readonly Row[], duty: string): Row | undefined {
  const known = remembered.get(rows) ?? byDuty(rows);
  remembered.set(rows, known);
  return known.get(duty);
}

function byDuty(rows: readonly Row[]): ByDuty {
  const languages = countLanguages();
  const named = rows.map((row) => [row, plainWords(row.activity.name)] as const);
  for (const [, words] of named) languages.add(words);
  const using = languages.languages();
  const found = new Map<string, Row>();
  for (const [row, words] of named) {
    // What is known to be something else is not asked about.
    if (row.activity.origin || hasAnyDuty(row.activity)) continue;
    for (const { tag } of recogniseName(words, using).duties) if (!found.has(tag)) found.set(tag, row);
  }
  return found;
}
