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
