/** What is known of a table while its rows are read. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import type { OnShare } from '../../contract/progress';
import type { Grid } from '../grid/grid';
import type { ReadText } from '../grid/headRow';
import type { Ledger } from '../grid/ledger';
import type { Builder } from '../parts/builder';
import type { CellContext } from '../parts/cells';
import type { Corrections } from '../reading/corrections';
import type { ColumnReading } from '../reading/tableReading';
import type { CellNames } from './cellNames';

export interface TableContext extends CellContext {
  readonly onShare: OnShare;
  readonly builder: Builder;
  readonly table: { readonly index: number; readonly name: string };
  readonly grid: Grid;
  /** Where each cell went; what is not in it when the table has been read is told. */
  readonly ledger: Ledger;
  readonly headRow: number;
  readonly columns: readonly ColumnReading[];
  readonly read: ReadText;
  readonly scheme: Scheme;
  /** Which names a cell of names holds. */
  readonly names: CellNames;
  /** The section that rows before the first group belong to: the heading above the table. */
  readonly heading: string;
  /** The one activity of a table that names it in its heading: letters down, names beside them. */
  readonly named?: string | undefined;
  readonly rows?: NonNullable<Corrections['rows']>[number] | undefined;
  /** Our own export: every row is an activity and text is exact. */
  readonly exact: boolean;
  /** A form without letters, as a person said: activities without any are nothing to tell. */
  readonly isBlank: boolean;
}

/** Heads are names, or say what their column is; titles above them name the matrix or its section. */
export function enterHeads({ grid, ledger, headRow }: TableContext): void {
  for (let row = 0; row <= headRow; row += 1) {
    const texts = new Set((grid.rows[row] ?? []).filter((cell) => cell !== ''));
    const isTitle =
      texts.size === 1 && row === grid.rows.findIndex((cells) => cells.some((cell) => cell !== ''));
    if (row === headRow || row === headRow - 1)
      ledger.enterRow(row, row === headRow ? 'head' : texts.size === 1 ? 'title' : 'head');
    else if (isTitle) ledger.enterRow(row, 'title');
  }
}
