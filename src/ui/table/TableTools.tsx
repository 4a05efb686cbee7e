/** What stands above a table: its search, its filters with counts, and the columns that can be hidden. */
import type { Table } from '@tanstack/react-table';
import { Columns3 } from 'lucide-react';
import { Chip } from '../parts/Chip';
import { Menu, MenuCheckItem } from '../parts/Menu';
import { TextField } from '../parts/TextField';
import styles from './Table.module.css';
import type { Features, TableColumn } from './tableColumn';

interface TableToolsProps<Row extends object> {
  table: Table<Features, Row>;
  columns: readonly TableColumn<Row>[];
  search?: { readonly label: string; readonly text: string; onChange(text: string): void };
}

export function TableTools<Row extends object>({ table, columns, search }: TableToolsProps<Row>) {
  const facets = columns.filter(({ isFacet }) => isFacet);
  const hideable = columns.filter(({ id }) => table.getColumn(id)?.getCanHide());
  return (
    <div className={styles.tools}>
      {search ? (
        <TextField
          label={search.label}
          labelHidden
          live
          placeholder={search.label}
          value={search.text}
          onCommit={search.onChange}
        />
      ) : null}
      {facets.map((column) => (
        <Facet key={column.id} table={table} column={column} />
      ))}
      {hideable.length > 1 ? (
        <div className={styles.chooser}>
          <Menu
            align="end"
            trigger={
              <Chip>
                <Columns3 size={14} aria-hidden /> Columns
              </Chip>
            }
          >
            {hideable.map(({ id, label }) => (
              <MenuCheckItem
                key={id}
                checked={table.getColumn(id)?.getIsVisible() ?? false}
                onChange={(shown) => table.getColumn(id)?.toggleVisibility(shown)}
              >
                {label}
              </MenuCheckItem>
            ))}
          </Menu>
        </div>
      ) : null}
    </div>
  );
}

interface FacetProps<Row extends object> {
  table: Table<Features, Row>;
  column: TableColumn<Row>;
}

/** One value at a time; pressed again, it filters no more. A single value is no choice. */
function Facet<Row extends object>({ table, column }: FacetProps<Row>) {
  const own = table.getColumn(column.id);
  const counts = [...(own?.getFacetedUniqueValues() ?? [])].map(([value, count]) => ({
    value: String(value),
    count,
  }));
  const wanted = own?.getFilterValue();
  if (counts.length < 2 && wanted === undefined) return null;
  return (
    <fieldset className={styles.facet}>
      <legend className={styles.facetName}>{column.label}</legend>
      {counts.map(({ value, count }) => (
        <Chip
          key={value}
          active={wanted === value}
          aria-pressed={wanted === value}
          onClick={() => own?.setFilterValue(wanted === value ? undefined : value)}
        >
          {value} {count}
        </Chip>
      ))}
    </fieldset>
  );
}
