/** "Freq.: A = annual, M = monthly": a line that explains what stands in one column, and no letter of who takes part. */
import type { Table } from '../../contract/source';
import { meaningOfLegend } from '../words/legendPhrases';
import { wordKey } from '../words/wordKey';
import type { LegendEntry } from './legendText';

/** Rows among which heads stand. */
const HEADS_WITHIN = 30;

/** The names of the columns of some tables, as far as a line may refer to them. */
export function namesOfColumns(tables: readonly Pick<Table, 'rows'>[]): ReadonlySet<string> {
  const heads = tables.flatMap(({ rows }) =>
    rows.slice(0, HEADS_WITHIN).filter((row) => new Set(row).size > 2),
  );
  return new Set(heads.flat().map(wordKey));
}

/** Characters of a head with its colon. */
const LONGEST = 60;

/** Nothing that is said of letters is known, and the line begins with the name of a column. */
export function explainsColumn(
  text: string,
  entries: readonly LegendEntry[],
  columns: ReadonlySet<string>,
): boolean {
  const end = text.slice(0, LONGEST).search(/[:：]/);
  return (
    end > 1 &&
    columns.has(wordKey(text.slice(0, end))) &&
    entries.every(({ name, meaning }) => (meaning ?? meaningOfLegend(name)) === undefined)
  );
}

/** "C = critical", "A: this quarter": a letter of a scale, behind the name of its column. */
const SCALE = /[:：]\s*(?:.{0,80}[\s(])?\p{Lu}\s?[=:–-]/u;

/** The columns of which a line alone in its row says what their letters are. */
export function explainedColumns({ rows }: Pick<Table, 'rows'>): ReadonlySet<string> {
  const found = new Set<string>();
  const edges =
    rows.length > 2 * HEADS_WITHIN ? [...rows.slice(0, HEADS_WITHIN), ...rows.slice(-HEADS_WITHIN)] : rows;
  for (const row of edges) {
    const [text = '', ...more] = row.filter((cell) => cell !== '');
    const end = text.slice(0, LONGEST).search(/[:：]/);
    if (more.length === 0 && end > 1 && SCALE.test(text.slice(end, end + MOST_SAID)))
      found.add(wordKey(text.slice(0, end)));
  }
  return found;
}

/** Characters of such a line that are looked at. */
const MOST_SAID = 120;
