import { mergeRows } from '../../fixes/mergeRows';
import { likeness, wordsOf } from '../../names';
import type { Counter } from '../../reading';
import type { Row } from '../../row';
import { defineRule, type Remark } from '../../rule';
import { rowsListed } from '../../words';

const ALIKE = 0.9;
/** Names that share all words but one with more others than this are a numbered list, not slips. */
const CROWD = 12;

const ROWS_PER_SLICE = 500;

const read = new WeakMap<Row, string>();

/** What tells a row from another: its scope and the words of its name. */
function keyOf(row: Row): string {
  let key = read.get(row);
  if (key === undefined) {
    const { name, scope, fromLayer, toLayer } = row.activity;
    key = `${scope ?? ''}|${fromLayer ?? ''}|${toLayer ?? ''}|${wordsOf(name).join(' ')}`;
    read.set(row, key);
  }
  return key;
}

const names: Counter = { tell: (row, _, key) => key(keyOf(row)) };

export default defineRule({
  id: 'duplicate-activity',
  group: 'classical',
  scope: 'matrix',
  severity: 'should',
  title: 'The same activity twice',
  why: 'Two rows for one activity are two truths, and sooner or later they say different things.',
  source: 'RACI practice; seen in published matrices',
  remedy: 'Merge them, or give each the service or region it is about.',
  flagged: `
                             | Architect | Engineer
    Review the designs       | A         | R
    Design review            | A         | R`,
  accepted: `
                             | Architect | Engineer
    Review designs [scope=EU] | A        | R
    Review designs [scope=US] | A        | R`,
  inputs: (reading) => [reading.countsOf(names)],
  *check(reading): Iterable<Remark | undefined> {
    const groups = new Map<string, Row[]>();
    for (const [at, row] of reading.rows.entries()) {
      if (at % ROWS_PER_SLICE === 0) yield undefined;
      const key = keyOf(row);
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    const remarks: Remark[] = [];
    for (const rows of groups.values()) if (rows.length > 1) remarks.push(remarkOf(rows));
    for (const pair of nearPairs([...groups.keys()])) {
      if (!pair) {
        yield undefined;
        continue;
      }
      const [one, other] = pair;
      remarks.push(remarkOf(groups.get(one) ?? [], groups.get(other) ?? []));
    }
    yield* remarks.sort((one, other) => (one.about < other.about ? -1 : 1));
  },
});

/** By id and not as the grid has them: to move a row changes no name, so it does not make this rule run again. */
function remarkOf(found: readonly Row[], others: readonly Row[] = []): Remark {
  const rows = byId([...found, ...others]);
  const ids = rows.map((row) => row.activity.id);
  // Two groups that are nearly alike are told from either of them by one row of each.
  const pair = others.length > 0 ? [byId(found)[0], byId(others)[0]] : rows.slice(0, 2);
  return {
    about: pair
      .flatMap((row) => row?.activity.id ?? [])
      .sort()
      .join('/'),
    message: `${rowsListed(rows)} seem to be the same activity.`,
    facts: ids.join(),
    places: rows.map((row) => ({ activityId: row.activity.id })),
    fixes: ({ reading }) => {
      const merge = mergeRows(ids.flatMap((id) => reading.row(id) ?? []));
      return merge ? [merge] : [];
    },
  };
}

function byId(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((one, other) => (one.activity.id < other.activity.id ? -1 : 1));
}

/** Names that differ in one word, and in that word only by a slip. */
function* nearPairs(keys: readonly string[]): Iterable<readonly [string, string] | undefined> {
  const blocks = new Map<string, string[]>();
  for (const [at, key] of keys.entries()) {
    if (at % ROWS_PER_SLICE === 0) yield undefined;
    const cut = key.lastIndexOf('|') + 1;
    const words = key.slice(cut).split(' ');
    if (words.length < 3) continue;
    let start = cut;
    for (const word of words) {
      // Numbers tell rows apart: version 1 and version 2 are no slip.
      if (!/\p{N}/u.test(word)) {
        const block = `${key.slice(0, start)}${key.slice(start + word.length + 1)}`;
        const alike = blocks.get(block);
        if (alike) alike.push(key);
        else blocks.set(block, [key]);
      }
      start += word.length + 1;
    }
  }
  const told = new Set<string>();
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > CROWD) continue;
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1)) {
        const pair = `${one}\n${other}`;
        if (one === other || told.has(pair) || likeness(one, other) < ALIKE) continue;
        told.add(pair);
        yield [one, other];
      }
    }
  }
}
