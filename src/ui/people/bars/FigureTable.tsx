/** The figures behind the pictures, as a table to read, to sort and to copy. */
import { useMemo } from 'react';
import { BAR_ORDERS, type BarOrder } from '../../../domain/people/barOrder';
import type { Bar } from '../../../domain/people/load';
import { Table } from '../../table/Table';
import type { TableColumn } from '../../table/tableColumn';
import type { DrawnCode } from '../figures/drawnCodes';
import { numberInWords, percentInWords } from '../figures/figuresInWords';
import { nameOfBar } from '../figures/peopleView';
import styles from './FigureTable.module.css';

/** In CSS pixels. */
const ROW = 34;

interface FigureTableProps {
  bars: readonly Bar[];
  codes: readonly DrawnCode[];
  what: string;
  order: BarOrder;
  selected: string | null;
  onOrder(order: BarOrder): void;
  onSelect(key: string): void;
}

export function FigureTable(props: FigureTableProps) {
  const { bars, codes, what, order, selected, onOrder, onSelect } = props;
  const columns = useMemo(() => figureColumns(codes, what, onSelect), [codes, what, onSelect]);
  return (
    <Table
      label="Figures"
      rows={bars}
      columns={columns}
      rowId={(bar) => bar.key}
      rowHeight={ROW}
      markedId={selected}
      // The pictures stand in the same order, so it is chosen for both.
      given={{
        id: order,
        descending: order !== 'name',
        ids: BAR_ORDERS,
        onOrder(id) {
          const known = BAR_ORDERS.find((name) => name === id);
          if (known) onOrder(known);
        },
      }}
    />
  );
}

/** A column by which the pictures can be ordered too has the name of that order as its id. */
function figureColumns(
  codes: readonly DrawnCode[],
  what: string,
  onSelect: (key: string) => void,
): readonly TableColumn<Bar>[] {
  const owner = codes.find(({ meaning }) => meaning === 'owns');
  const doer = codes.find(({ meaning }) => meaning === 'does');
  const idOf = (code: DrawnCode) => (code === owner ? 'owns' : code === doer ? 'does' : code.letter);
  return [
    {
      id: 'name',
      label: what,
      isName: true,
      value: nameOfBar,
      cell: (bar) => (
        <button type="button" className={styles.open} onClick={() => onSelect(bar.key)}>
          <span className={bar.vacant ? styles.vacant : undefined}>{nameOfBar(bar)}</span>
        </button>
      ),
    },
    {
      id: 'detail',
      label: what === 'Role' ? 'People' : what === 'Team' ? 'People' : 'Roles',
      value: (bar) => (bar.vacant ? 'nobody' : bar.detail),
      cell: (bar) => <span className={styles.detail}>{bar.vacant ? 'nobody' : bar.detail}</span>,
    },
    ...codes.map(
      (code): TableColumn<Bar> => ({
        id: idOf(code),
        label: code.name,
        isNumber: true,
        value: (bar) => bar.counts[code.place] ?? 0,
      }),
    ),
    { id: 'total', label: 'All letters', isNumber: true, value: (bar) => bar.total },
    {
      id: 'fullTime',
      label: 'FTE',
      isNumber: true,
      value: (bar) => bar.fullTime,
      cell: (bar) => numberInWords(bar.fullTime),
    },
    {
      id: 'perFullTime',
      label: 'Load per FTE',
      isNumber: true,
      value: (bar) => bar.perFullTime ?? -1,
      cell: (bar) => (bar.perFullTime === null ? '–' : numberInWords(bar.perFullTime)),
    },
    {
      id: 'share',
      label: `Share of all ${owner?.letter ?? 'A'}`,
      isNumber: true,
      value: (bar) => bar.shareOfOwns,
      cell: (bar) => percentInWords(bar.shareOfOwns),
    },
  ];
}
