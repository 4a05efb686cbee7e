/** A matrix from far away: each cell a bar, coloured by what its code counts as. */
import type { TemplateRow } from '../../domain/catalogue/template';
import { classNames } from '../parts/classNames';
import { barsOf } from './pictureBars';
import styles from './TemplatePicture.module.css';

const ROWS = 11;
const COLUMNS = 7;
const WIDTH = 254;
const HEIGHT = 119;
const GAP = 4;

export function TemplatePicture({ rows }: { rows: readonly TemplateRow[] }) {
  const { columns, bars } = barsOf(rows, ROWS, COLUMNS);
  const step = { x: (WIDTH + GAP) / columns, y: (HEIGHT + 5) / ROWS };
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.picture} preserveAspectRatio="none" aria-hidden>
      {bars.map(({ row, column, meaning }) => (
        <rect
          key={`${row} ${column}`}
          className={classNames(styles.bar, styles[meaning])}
          x={column * step.x}
          y={row * step.y}
          width={step.x - GAP}
          height={6}
          rx={1.5}
        />
      ))}
    </svg>
  );
}
