/** A cell of a table, or what stands for the cells of columns that are not drawn. */
import { classNames } from '../parts/classNames';
import type { DrawnColumn } from './drawnColumns';
import styles from './Table.module.css';

export function TableCell<Row>({ drawn, row }: { drawn: DrawnColumn<Row>; row: Row }) {
  if ('gap' in drawn) return <ColumnGap width={drawn.gap} />;
  const { column, place } = drawn;
  // A cell that shows nothing is empty: what it is sorted by is no text for people.
  const content = column.cell ? column.cell(row) : column.value(row);
  if (column.isName)
    return (
      <th scope="row" className={styles.name} aria-colindex={place}>
        {content}
      </th>
    );
  const kind = column.isNumber
    ? styles.number
    : column.isShort
      ? styles.short
      : column.isActs
        ? styles.acts
        : undefined;
  const width = column.width === undefined ? {} : { style: { minWidth: column.width } };
  return (
    <td
      className={classNames(kind, column.width !== undefined && styles.sized)}
      aria-colindex={place}
      {...width}
    >
      {content}
    </td>
  );
}

export function ColumnGap({ width }: { width: number }) {
  return <td className={styles.gap} style={{ minWidth: width }} aria-hidden />;
}
