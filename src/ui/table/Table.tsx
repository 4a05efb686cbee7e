/** A table of a screen: heads that sort, filters with counts, search, boxes to select rows, columns to show or hide. */
import { type SortingState, useTable } from '@tanstack/react-table';
import { type HTMLAttributes, useMemo, useState } from 'react';
import { classNames } from '../parts/classNames';
import { textScale } from '../parts/textScale';
import { drawnColumns } from './drawnColumns';
import { RowGap } from './RowGap';
import styles from './Table.module.css';
import { TableCell } from './TableCell';
import { type GivenOrder, TableHead } from './TableHead';
import { TableTools } from './TableTools';
import { columnDefs, features, rowHasWords, type TableColumn } from './tableColumn';
import { useRowWindow } from './useRowWindow';

interface TableProps<Row> {
  label: string;
  rows: readonly Row[];
  /** Keep the list itself between renders: another one is another table. */
  columns: readonly TableColumn<Row>[];
  rowId(row: Row): string;
  given?: GivenOrder;
  /** Searches all columns. */
  searchLabel?: string;
  /** What is selected, by row id; a box in each row selects it. `name` says what a box selects. */
  selection?: {
    readonly selected: ReadonlySet<string>;
    name(row: Row): string;
    onChange(selected: ReadonlySet<string>): void;
  };
  /** In CSS pixels, where all rows are of one height: then only those in view are drawn. */
  rowHeight?: number;
  rowAttributes?(row: Row): HTMLAttributes<HTMLTableRowElement>;
  /** The row that something beside the table points at: it is shown whatever the filters say. */
  markedId?: string | null;
}

/** Rows drawn at first where they differ in height. */
const AT_FIRST = 200;

export function Table<Row extends object>(props: TableProps<Row>) {
  const {
    label,
    rows,
    columns,
    rowId,
    given,
    searchLabel,
    selection,
    rowHeight,
    rowAttributes,
    markedId = null,
  } = props;
  const [sorting, setSorting] = useState<SortingState>([]);
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  // A copy, because the filters run again only for other rows, and another marked row asks them too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a copy for each marked row, as the line above says.
  const data = useMemo(() => [...rows], [rows, markedId]);
  const defs = useMemo(() => columnDefs(columns, markedId), [columns, markedId]);
  const selected = selection?.selected;
  const rowSelection = useMemo(
    () => Object.fromEntries([...(selected ?? [])].map((id) => [id, true as const])),
    [selected],
  );
  const table = useTable({
    features,
    columns: defs,
    data,
    getRowId: rowId,
    state: { sorting, rowSelection, globalFilter: search.trim() },
    globalFilterFn: (row, _, words: string) => rowHasWords(columns, row.original, words),
    onSortingChange: setSorting,
    onRowSelectionChange(updater) {
      const next = typeof updater === 'function' ? updater(rowSelection) : updater;
      selection?.onChange(new Set(Object.keys(next).filter((id) => next[id])));
    },
  });
  const shown = table.getRowModel().rows;
  const height = rowHeight && rowHeight * textScale();
  const inView = useRowWindow(shown.length, height ?? 1);
  const first = rowHeight ? inView.first : 0;
  const end = rowHeight ? inView.end : all ? shown.length : Math.min(AT_FIRST, shown.length);
  const visible = columns.filter(({ id }) => table.getColumn(id)?.getIsVisible());
  const boxes = selection ? 1 : 0;
  const drawn = drawnColumns(visible, inView.across, boxes);
  const width = drawn.length + boxes;
  const isWide = visible.some((one) => one.width !== undefined);
  return (
    <div className={styles.frame}>
      <TableTools
        table={table}
        columns={columns}
        {...(searchLabel ? { search: { label: searchLabel, text: search, onChange: setSearch } } : {})}
      />
      {/* No landmark: the screen around it often has one of the same name. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields. */}
      <div
        role="group"
        ref={inView.scroller}
        onScroll={inView.onScroll}
        className={classNames(styles.scroller, isWide && styles.bounded)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keys.
        tabIndex={0}
        aria-label={label}
      >
        <table
          className={classNames(styles.table, isWide && styles.wide)}
          aria-label={label}
          aria-rowcount={shown.length + 1}
          aria-colcount={visible.length + boxes}
        >
          <TableHead table={table} columns={drawn} given={given} selects={selection !== undefined} />
          <tbody>
            <RowGap height={height ?? 0} rows={first} columns={width} />
            {shown.slice(first, end).map((row, at) => (
              <tr
                key={row.id}
                aria-rowindex={first + at + 2}
                {...(height ? { style: { height } } : {})}
                {...rowAttributes?.(row.original)}
                className={classNames(styles.row, row.id === markedId && styles.marked)}
              >
                {selection ? (
                  <td className={styles.box}>
                    <input
                      type="checkbox"
                      aria-label={selection.name(row.original)}
                      checked={row.getIsSelected()}
                      onChange={row.getToggleSelectedHandler()}
                    />
                  </td>
                ) : null}
                {drawn.map((one) => (
                  <TableCell key={'gap' in one ? one.place : one.column.id} drawn={one} row={row.original} />
                ))}
              </tr>
            ))}
            <RowGap height={height ?? 0} rows={height ? shown.length - end : 0} columns={width} />
          </tbody>
        </table>
        {shown.length === 0 ? <p className={styles.empty}>No rows match.</p> : null}
        {!rowHeight && end < shown.length ? (
          <button type="button" className={styles.more} onClick={() => setAll(true)}>
            Show all {shown.length}
          </button>
        ) : null}
      </div>
    </div>
  );
}
