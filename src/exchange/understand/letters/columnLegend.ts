/** "Freq.: A = annual, M = monthly": a line that explains what stands in one column, and no letter of who takes part. */
import type { Table } from '../../contract/source';
import { meaningOfLegend } from '../words/legendPhrases';
import { wordKey } from '../words/wordKey';
import { type LegendEntry, legendOfText } from './legendText';

/** Rows among which heads stand, and those at either end among which such lines do. */
const EDGE = 30;

/** The names of the columns of some tables, as far as a line may refer to them. */
export function namesOfColumns(tables: readonly Pick<Table, 'rows'>[]): ReadonlySet<string> {
  const heads = tables.flatMap(({ rows }) => rows.slice(0, EDGE).filter((row) => new Set(row).size > 2));
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
  const lead = leadOf(text);
  return (
    lead !== undefined &&
    columns.has(lead) &&
    entries.every(({ name, meaning }) => (meaning ?? meaningOfLegend(name)) === undefined)
  );
}

/** The word key of what stands before the first colon. */
function leadOf(text: string): string | undefined {
  const end = text.slice(0, LONGEST).search(/[:：]/);
  return end > 1 ? wordKey(text.slice(0, end)) : undefined;
}

/** The columns of which a line alone in its row says what their letters are. */
export function explainedColumns(table: Pick<Table, 'rows'>): ReadonlySet<string> {
  const { rows } = table;
  const found = new Set<string>();
  const columns = namesOfColumns([table]);
  const edges = rows.length > 2 * EDGE ? [...rows.slice(0, EDGE), ...rows.slice(-EDGE)] : rows;
  for (const row of edges) {
    const [text = '', ...more] = row.filter((cell) => cell !== '');
    const entries = more.length === 0 && leadOf(text) !== undefined ? legendOfText(text, {}) : [];
    if (entries.length > 0 && explainsColumn(text, entries, columns)) found.add(leadOf(text) ?? '');
  }
  return found;
}
