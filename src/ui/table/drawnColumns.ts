/** Which columns of a wide table are drawn: of those with a width of their own, the ones in view and some around them. */
import type { TableColumn } from './tableColumn';

/** What of the table is in view sideways, in CSS pixels. */
export interface Across {
  readonly left: number;
  readonly width: number;
}

/** Places count from 1, over all columns. */
export type DrawnColumn<Row> =
  | { readonly column: TableColumn<Row>; readonly place: number }
  /** Stands for columns that are not drawn: their width, and the place of the first. */
  | { readonly gap: number; readonly place: number };

/** In CSS pixels on either side, so that a turn of the wheel does not show a gap. */
const SPARE = 480;

/**
 * The columns without a width are always drawn. Where they stand is not known here: they are fewer than what is drawn to
 * spare. `before` counts what stands before the first column.
 */
export function drawnColumns<Row>(
  columns: readonly TableColumn<Row>[],
  { left, width }: Across,
  before = 0,
): readonly DrawnColumn<Row>[] {
  const drawn: DrawnColumn<Row>[] = [];
  let from = 0;
  for (const [at, column] of columns.entries()) {
    const place = at + 1 + before;
    const end = from + (column.width ?? 0);
    const isNear = end > left - SPARE && from < left + width + SPARE;
    const last = drawn.at(-1);
    if (column.width === undefined || isNear) drawn.push({ column, place });
    else if (last && 'gap' in last) drawn[drawn.length - 1] = { ...last, gap: last.gap + column.width };
    else drawn.push({ gap: column.width, place });
    from = end;
  }
  return drawn;
}
