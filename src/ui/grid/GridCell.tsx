/** One cell, drawn from plain values: it knows nothing of the session, the layout or the rules. */
import { memo } from 'react';
import type { Codes } from '../../domain/matrix/codes';
import { codeOf, type Scheme } from '../../domain/matrix/scheme';
import { LetterTile } from '../codes/LetterTile';
import { classNames } from '../parts/classNames';
import styles from './GridCell.module.css';

interface GridCellProps {
  /** Counted from the first role. */
  column: number;
  left: number;
  width: number;
  frozen: boolean;
  name: string;
  codes: Codes;
  scheme: Scheme;
  suggested: boolean;
  condition: string | undefined;
  note: string | undefined;
  selected: boolean;
  active: boolean;
  /** More roles hold one of its codes than the scheme allows. */
  crowded: boolean;
  /** Letters are drawn as blocks of colour. */
  pattern: boolean;
  handle: boolean;
  readOnly: boolean;
}

export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { column, left, width, frozen, name, codes, scheme, condition, note, suggested, pattern } = props;
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-label={name}
      aria-selected={props.selected}
      aria-readonly={props.readOnly || undefined}
      tabIndex={props.active ? 0 : -1}
      data-column={column}
      title={hintOf(condition, note, suggested)}
      className={classNames(
        styles.cell,
        frozen && styles.frozen,
        props.active && styles.active,
        props.crowded && styles.crowded,
        note && styles.noted,
        condition && !pattern && styles.limited,
      )}
      style={{ left, width }}
    >
      {[...codes].map((letter) => {
        const code = codeOf(scheme, letter);
        if (pattern)
          return <span key={letter} className={styles.block} data-meaning={code?.meaning ?? 'none'} />;
        return <LetterTile key={letter} code={code ?? { letter, meaning: 'none' }} suggested={suggested} />;
      })}
      {props.handle ? <span className={styles.handle} data-fill-handle aria-hidden /> : null}
    </div>
  );
});

function hintOf(
  condition: string | undefined,
  note: string | undefined,
  suggested: boolean,
): string | undefined {
  const parts = [
    condition && `Only: ${condition}.`,
    note && `Note: ${note}`,
    suggested && 'Suggested by the template, please confirm.',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
