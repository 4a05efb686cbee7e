/** What the tables of a file say about its scheme, before one is chosen: heads that name letters, and cells of columns that hold letters. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { BOUNDS } from '../../contract/bounds';
import type { Block, Source } from '../../contract/source';
import { wideColumns } from '../grid/columns';
import type { ReadText } from '../grid/headRow';
import { layoutOf } from '../grid/layout';
import { longColumns } from '../grid/longColumns';
import { saysNothing } from '../letters/cellText';
import type { SchemeEvidence, TextCount } from '../letters/schemeChoice';
import type { Corrections } from '../reading/corrections';
import { askedLayout } from '../reading/direction';
import type { Candidate } from './tableReadings';

type Counted = Map<string, { readonly text: string; count: number }>;

export function schemeEvidence(
  candidates: readonly Candidate[],
  legend: Scheme | undefined,
  tokens: ReadonlyMap<string, string>,
  corrections: Corrections,
  mentions: string,
  anyRead: ReadText,
): SchemeEvidence {
  const heads: TextCount[] = [];
  const cells: Counted = new Map();
  for (const candidate of candidates) {
    if (candidate.legend || corrections.tables?.[candidate.index] === 'skip') continue;
    if (candidate.letters) heads.push(...countedHeads(candidate));
    else countCells(candidate, corrections, anyRead, cells);
  }
  return { heads, cells: [...cells.values()], legend, tokens, mentions };
}

function countedHeads({ letters }: Candidate): TextCount[] {
  if (!letters) return [];
  const { grid, headRow, heads } = letters;
  return [...heads].map(([column, text]) => {
    let count = 0;
    for (const row of grid.rows.slice(headRow + 1)) if ((row[column] ?? '') !== '') count += 1;
    return { text, count };
  });
}

function countCells(
  { grid, index }: Candidate,
  corrections: Corrections,
  read: ReadText,
  cells: Counted,
): void {
  const { layout, headRow, grid: turned } = layoutOf(grid, read, askedLayout(corrections, index), undefined);
  const columnsOf = layout === 'long' ? longColumns : wideColumns;
  const columns = columnsOf(turned, headRow, read, false)
    .filter(({ use }) => use === 'role' || use === 'codes')
    .map(({ column }) => column);
  for (let row = headRow + 1; row < turned.rows.length; row += 1)
    countRow(turned.rows[row] ?? [], columns, cells);
}

function countRow(row: readonly string[], columns: readonly number[], cells: Counted): void {
  for (const column of columns) {
    const text = row[column] ?? '';
    if (text === '') continue;
    const before = cells.get(text);
    if (before) before.count += 1;
    else if (cells.size < BOUNDS.differentMarks && text.length <= 80 && !saysNothing(text))
      cells.set(text, { text, count: 1 });
  }
}

/** Where a scheme may be named: the file, its headings, the first cells of its tables. */
export function mentionsIn(source: Source, blocks: readonly Block[]): string {
  const texts = blocks
    .slice(0, 60)
    .map((block) => (block.kind === 'table' ? (block.rows[0]?.slice(0, 3).join(' ') ?? '') : block.text));
  return [source.name, ...texts].join(' \n ').slice(0, 20_000);
}
