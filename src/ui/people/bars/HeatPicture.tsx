/** Where each one carries: a table of bars by sections, warmer where more is owned or done. The number stands in each cell. */

import type { CSSProperties } from 'react';
import type { Matrix, Section } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { type HeatCell, heatOf } from '../../../domain/people/barRows';
import type { Bar } from '../../../domain/people/load';
import { classNames } from '../../parts/classNames';
import { Scroller } from '../../parts/Scroller';
import { textScale } from '../../parts/textScale';
import { RowGap } from '../../table/RowGap';
import { useRowWindow } from '../../table/useRowWindow';
import { nameOfBar } from '../figures/peopleView';
import styles from './HeatPicture.module.css';
import frame from './TableFrame.module.css';

const ROW = 34;

interface HeatPictureProps {
  matrix: Matrix;
  bars: readonly Bar[];
  /** What the rows are: "Person", "Role", "Team". */
  what: string;
  selected: string | null;
  onSelect(key: string, sectionId: Section['id'] | null): void;
}

export function HeatPicture({ matrix, bars, what, selected, onSelect }: HeatPictureProps) {
  const sections = inOrder<Section>(matrix.sections);
  const height = ROW * textScale();
  const rows = useRowWindow(bars.length, height);
  const drawn = bars.slice(rows.first, rows.end).map((bar) => ({ bar, cells: heatOf(matrix, bar) }));
  const largest = drawn.reduce(
    (most, { cells }) => Math.max(most, ...cells.map(({ carries }) => carries)),
    1,
  );
  return (
    <Scroller rows={rows} className={frame.scroller} label="Heat map by section">
      <p className={styles.legend}>
        <span>Number: how often accountable or responsible</span>
        <span>
          <span className={styles.few} aria-hidden /> few <span className={styles.many} aria-hidden /> many
        </span>
        <span>· only consulted or informed</span>
        <span>Empty: not involved</span>
      </p>
      <table className={styles.table} aria-rowcount={bars.length + 1}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {what}
            </th>
            {sections.map(({ id, name }) => (
              <th key={id} scope="col" className={styles.section} title={name}>
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <RowGap height={height} rows={rows.first} columns={sections.length + 1} />
          {drawn.map(({ bar, cells }, at) => (
            <tr
              key={bar.key}
              aria-rowindex={rows.first + at + 2}
              className={classNames(styles.row, bar.key === selected && styles.selected)}
            >
              <th scope="row" className={styles.name}>
                <button type="button" className={styles.open} onClick={() => onSelect(bar.key, null)}>
                  <span className={bar.vacant ? styles.vacant : undefined}>{nameOfBar(bar)}</span>
                </button>
              </th>
              {cells.map((cell, column) => (
                <HeatTile
                  key={sections[column]?.id}
                  cell={cell}
                  largest={largest}
                  label={`${nameOfBar(bar)}, ${sections[column]?.name ?? ''}`}
                  onOpen={() => onSelect(bar.key, sections[column]?.id ?? null)}
                />
              ))}
            </tr>
          ))}
          <RowGap height={height} rows={bars.length - rows.end} columns={sections.length + 1} />
        </tbody>
      </table>
    </Scroller>
  );
}

interface HeatTileProps {
  cell: HeatCell;
  largest: number;
  label: string;
  onOpen(): void;
}

function HeatTile({ cell, largest, label, onOpen }: HeatTileProps) {
  const { owns, does, carries, total } = cell;
  const words = `${label}: accountable for ${owns}, responsible for ${does}, ${total} in total`;
  if (total === 0) return <td className={styles.cell} />;
  // No warmer than half, so that the number can be read on it in both themes.
  const warmth = Math.round((carries / largest) * 50);
  return (
    <td className={styles.cell}>
      <button
        type="button"
        className={styles.tile}
        style={{ '--warmth': `${warmth}%` } as CSSProperties}
        title={words}
        onClick={onOpen}
      >
        <span aria-hidden>{carries === 0 ? '·' : carries}</span>
        <span className="visually-hidden">{words}</span>
      </button>
    </td>
  );
}
