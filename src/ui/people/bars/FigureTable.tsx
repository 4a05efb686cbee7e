/** The figures behind the pictures, as a table to read, to sort and to copy. */

import type { BarOrder } from '../../../domain/people/barOrder';
import type { Bar } from '../../../domain/people/load';
import { classNames } from '../../parts/classNames';
import type { DrawnCode } from '../figures/drawnCodes';
import { numberInWords, percentInWords } from '../figures/figuresInWords';
import { nameOfBar } from '../figures/peopleView';
import { RowGap } from '../figures/RowGap';
import { useRowWindow } from '../figures/useRowWindow';
import styles from './FigureTable.module.css';
import frame from './TableFrame.module.css';

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
  const rows = useRowWindow(bars.length, ROW);
  const owner = codes.find(({ meaning }) => meaning === 'owns');
  const doer = codes.find(({ meaning }) => meaning === 'does');
  const orderOf = (code: DrawnCode): BarOrder | null =>
    code === owner ? 'owns' : code === doer ? 'does' : null;
  const sort = { order, onOrder };
  return (
    <section
      ref={rows.scroller}
      onScroll={rows.onScroll}
      className={frame.scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keys.
      tabIndex={0}
      aria-label="Figures"
    >
      <table className={styles.table} aria-rowcount={bars.length + 1}>
        <thead>
          <tr>
            <Head by="name" {...sort}>
              {what}
            </Head>
            <Head by={null} {...sort}>
              {what === 'Role' ? 'Held by' : what === 'Team' ? 'People' : 'Roles'}
            </Head>
            {codes.map((code) => (
              <Head key={code.letter} by={orderOf(code)} number {...sort}>
                {code.name}
              </Head>
            ))}
            <Head by="total" number {...sort}>
              All codes
            </Head>
            <Head by={null} number {...sort}>
              FTE
            </Head>
            <Head by="perFullTime" number {...sort}>
              Load per FTE
            </Head>
            <Head by={null} number {...sort}>
              {`Share of all ${owner?.letter ?? 'A'}`}
            </Head>
          </tr>
        </thead>
        <tbody>
          <RowGap height={ROW} rows={rows.first} columns={codes.length + 6} />
          {bars.slice(rows.first, rows.end).map((bar, at) => (
            <tr
              key={bar.key}
              aria-rowindex={rows.first + at + 2}
              className={classNames(styles.row, bar.key === selected && styles.selected)}
            >
              <th scope="row" className={styles.name}>
                <button type="button" className={styles.open} onClick={() => onSelect(bar.key)}>
                  <span className={bar.vacant ? styles.vacant : undefined}>{nameOfBar(bar)}</span>
                </button>
              </th>
              <td className={styles.detail}>{bar.vacant ? 'nobody' : bar.detail}</td>
              {codes.map(({ letter, place }) => (
                <td key={letter}>{bar.counts[place] ?? 0}</td>
              ))}
              <td>{bar.total}</td>
              <td>{numberInWords(bar.fullTime)}</td>
              <td>{bar.perFullTime === null ? '–' : numberInWords(bar.perFullTime)}</td>
              <td>{percentInWords(bar.shareOfOwns)}</td>
            </tr>
          ))}
          <RowGap height={ROW} rows={bars.length - rows.end} columns={codes.length + 6} />
        </tbody>
      </table>
    </section>
  );
}

interface HeadProps {
  by: BarOrder | null;
  order: BarOrder;
  number?: boolean;
  onOrder(order: BarOrder): void;
  children: string;
}

function Head({ by, order, number = false, onOrder, children }: HeadProps) {
  const sorted = by !== null && by === order;
  return (
    <th
      scope="col"
      className={classNames(styles.head, number && styles.number)}
      aria-sort={sorted ? (by === 'name' ? 'ascending' : 'descending') : undefined}
    >
      {by === null ? (
        children
      ) : (
        <button type="button" className={styles.sort} onClick={() => onOrder(by)}>
          {children}
          <span aria-hidden>{sorted ? (by === 'name' ? ' ↑' : ' ↓') : ''}</span>
        </button>
      )}
    </th>
  );
}
