/**
 * The border of a column: dragged, fitted by a double click, and moved by arrow keys once it has the focus. It is no
 * stop of Tab and of the arrows that walk the cells; the menu of the header leads to it.
 */
import { NAME_WIDTHS, ROLE_WIDTHS } from '../../commands/acts/widths';
import styles from './GridHeader.module.css';

interface ResizeHandleProps {
  /** Whose width it is. */
  of: string;
  width: number;
  isName?: boolean;
}

export function ResizeHandle({ of, width, isName }: ResizeHandleProps) {
  const { least, most } = isName ? NAME_WIDTHS : ROLE_WIDTHS;
  return (
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={`Resize ${of}`}
      aria-valuenow={Math.round(width)}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuetext={`${Math.round(width)} pixels`}
      tabIndex={-1}
      data-grip
      className={styles.grip}
    />
  );
}
