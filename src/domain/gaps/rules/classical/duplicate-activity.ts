import { defineRule, type Remark } from '../../../findings/rule';
import type { Counter, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { mergeRows } from '../../fixes/mergeRows';
import { wordsOf } from '../../names/names';
import { nearPairs } from '../../names/nearNames';
import { rowsListed } from '../../names/words';

const ROWS_PER_SLICE = 500;

/** What tells a row from another: its section, its scope and the words of its name. Under two headings one name is two scopes. */
function keyOf({ activity: { name, sectionId, scope, fromLayer, toLayer } }: Row): string {
  return `${sectionId}|${scope ?? ''}|${fromLayer ?? ''}|${toLayer ?? ''}|${wordsOf(name).join(' ')}`;
}

const names: Counter = { tell: (row, _, key) => key(keyOf(row)) };

export default defineRule({
  id: 'duplicate-activity',
  group: 'classical',
  scope: 'matrix',
  severity: 'should',
  title: 'Duplicate activity',
  why: 'Two copies of one activity will sooner or later say different things.',
  source: 'RACI practice; seen in published matrices',
  remedy: 'Merge them, or say which service or region each one covers.',
  flagged: [
    `
                             | Architect | Engineer
    Review the designs       | A         | R
    Design review            | A         | R`,
  ],
  accepted: [
    `
                             | Architect | Engineer
    Review designs [scope=EU] | A        | R
    Review designs [scope=US] | A        | R`,
  ],
  inputs: (reading) => [reading.countsOf(names)],
  *check(reading): Iterable<Remark | undefined> {
    const counts = reading.countsOf(names);
    const twice = [...counts].flatMap(([key, count]) => (count > 1 ? [key] : []));
    const near: (readonly [string, string])[] = [];
    for (const pair of nearPairs([...counts.keys()])) {
      if (pair) near.push(pair);
      else yield undefined;
    }
    if (twice.length + near.length === 0) return;
    const rowsOf = yield* rowsByKey(new Set([...twice, ...near.flat()]), reading);
    const remarks = [
      ...twice.map((key) => remarkOf(rowsOf(key))),
      ...near.map(([one, other]) => remarkOf(rowsOf(one), rowsOf(other))),
    ];
    yield* remarks.sort((one, other) => (one.about < other.about ? -1 : 1));
  },
});

function* rowsByKey(keys: ReadonlySet<string>, reading: Reading) {
  const groups = new Map<string, Row[]>();
  for (const [at, row] of reading.rows.entries()) {
    if (at % ROWS_PER_SLICE === 0) yield undefined;
    const key = keyOf(row);
    if (!keys.has(key)) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return (key: string): readonly Row[] => groups.get(key) ?? [];
}

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
    message: `${rowsListed(rows)} look like the same activity.`,
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
