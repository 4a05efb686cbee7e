/**
 * The border of a column: dragged, fitted by a double click, and moved by arrow keys once it has the focus. It is no
 * stop of Tab and of the arrows that walk the cells; the menu of the header leads to it.
 */
import { type KeyboardEvent, useMemo } from 'react';
import type { RoleId } from '../../domain/matrix/ids';
import { useSession } from '../session/SessionContext';
import { fitWidths, NARROWEST, setNameWidth, setWidths, WIDEST } from './commands/looking';
import styles from './GridHeader.module.css';
import { useGridView } from './GridViewContext';
import type { ColumnKey } from './spots';

interface ResizeHandleProps {
  column: ColumnKey;
  /** Whose width it is. */
  of: string;
  width: number;
}

const STEP = 8;

export function ResizeHandle({ column, of, width }: ResizeHandleProps) {
  const session = useSession();
  const view = useGridView();
  const context = useMemo(() => ({ session, view }), [session, view]);
  const isName = column === 'name';
  const [least, most] = isName ? [120, 900] : [NARROWEST, WIDEST];

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const by = event.shiftKey ? STEP * 5 : STEP;
    const grows: { readonly [key: string]: number } = {
      ArrowRight: rtl ? -by : by,
      ArrowLeft: rtl ? by : -by,
      Home: least - width,
      End: most - width,
    };
    const change = grows[event.key];
    const leaves = event.key === 'Escape' || event.key === 'Enter' || event.key === 'Tab';
    if (change === undefined && !leaves && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    if (leaves) view.scrollTo({ row: 'header', column });
    else if (event.key === ' ' && isName) view.choose({ nameWidth: null });
    else if (event.key === ' ') fitWidths(context, [column as RoleId]);
    else if (isName) setNameWidth(context, width + (change ?? 0));
    else setWidths(context, [column as RoleId], width + (change ?? 0));
  };
  return (
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of ${of}`}
      aria-valuenow={Math.round(width)}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuetext={`${Math.round(width)} pixels`}
      tabIndex={-1}
      data-grip
      className={styles.grip}
      onKeyDown={onKeyDown}
    />
  );
}
