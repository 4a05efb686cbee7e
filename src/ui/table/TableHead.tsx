/** The heads of a table. A head that sorts is a button: once sorts, again reverses, a third time gives up sorting. */
import type { Table } from '@tanstack/react-table';
import { classNames } from '../parts/classNames';
import type { DrawnColumn } from './drawnColumns';
import styles from './Table.module.css';
import { ColumnGap } from './TableCell';
import type { Features } from './tableColumn';

/** The order in which the rows come, where something beside the table stands in the same order. */
export interface GivenOrder {
  readonly id: string;
  readonly descending: boolean;
  /** The columns whose order the screen can give. */
  readonly ids: readonly string[];
  onOrder(id: string): void;
}

/** In CSS pixels, on both sides of a head with a width of its own: a long name must not make its column wider than others. */
const HEAD_PADDING = 6;

interface TableHeadProps<Row extends object> {
  table: Table<Features, Row>;
  columns: readonly DrawnColumn<Row>[];
  given: GivenOrder | undefined;
  selects: boolean;
}

export function TableHead<Row extends object>({ table, columns, given, selects }: TableHeadProps<Row>) {
  const sorts = table.getAllColumns().some((column) => column.getIsSorted());
  return (
    <thead>
      <tr>
        {selects ? (
          <th scope="col" className={styles.head}>
            <input
              type="checkbox"
              aria-label="Select all"
              checked={table.getIsAllRowsSelected()}
              ref={(box) => {
                if (box) box.indeterminate = table.getIsSomeRowsSelected();
              }}
              onChange={table.getToggleAllRowsSelectedHandler()}
            />
          </th>
        ) : null}
        {columns.map((drawn) => {
          if ('gap' in drawn) return <ColumnGap key={drawn.place} width={drawn.gap} />;
          const { column, place } = drawn;
          const own = table.getColumn(column.id);
          const isGiven = !sorts && given?.id === column.id;
          const way = isGiven ? (given.descending ? 'desc' : 'asc') : (own?.getIsSorted() ?? false);
          const sort = () => {
            if (!given?.ids.includes(column.id)) own?.toggleSorting();
            else if (isGiven) own?.toggleSorting(!given.descending);
            else {
              table.setSorting([]);
              given.onOrder(column.id);
            }
          };
          return (
            <th
              key={column.id}
              scope="col"
              className={classNames(
                styles.head,
                column.isNumber && styles.number,
                column.isName && styles.nameHead,
                column.isActs && styles.acts,
                column.width !== undefined && styles.sized,
              )}
              aria-colindex={place}
              aria-sort={way ? (way === 'asc' ? 'ascending' : 'descending') : undefined}
            >
              {column.isActs ? (
                <span className="visually-hidden">{column.label}</span>
              ) : (
                <button
                  type="button"
                  className={classNames(styles.sort, column.width !== undefined && styles.twoLines)}
                  title={column.width === undefined ? undefined : column.label}
                  style={column.width === undefined ? undefined : { width: column.width - HEAD_PADDING }}
                  onClick={sort}
                >
                  {column.label}
                  <span aria-hidden>{way ? (way === 'asc' ? ' ↑' : ' ↓') : ''}</span>
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
