/** Gives the pool its elements, and the header the columns that the pool has drawn. */
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { GridContext } from '../../commands/command/context';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { createPicture } from '../picture/picture';
import { createPool, type Pool } from '../pool/pool';

export function useGridPool(
  context: GridContext,
  scroller: RefObject<HTMLElement | null>,
  /** What covers the scroller while it moves. */
  over: RefObject<HTMLElement | null>,
) {
  const sheet = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const fillHandle = useRef<HTMLDivElement>(null);
  const pool = useRef<Pool>(undefined);
  const [columns, setColumns] = useState('');

  // Rows are drawn outside React, from the first paint on.
  useLayoutEffect(() => {
    const [moves, sized, holds, covers] = [scroller.current, sheet.current, body.current, over.current];
    if (!moves || !sized || !holds || !covers || !fillHandle.current) return undefined;
    const made = createPool(context, {
      scroller: moves,
      sheet: sized,
      body: holds,
      fillHandle: fillHandle.current,
      onColumns: setColumns,
      atOnce: flushSync,
      picture: createPicture(covers, () => context.session.today()),
    });
    pool.current = made;
    // In the same frame as the browser's scroll: otherwise the part that came into view is blank for one.
    const follow = () => flushSync(made.follow);
    moves.addEventListener('scroll', follow, { passive: true });
    return () => {
      moves.removeEventListener('scroll', follow);
      made.close();
    };
  }, [context, scroller, over]);

  // The header of a role must be there before it can take the focus, and a menu that closes must have given it up.
  const bringIntoView = useCallback(
    (cellRef: CellRef) => flushSync(() => pool.current?.bringIntoView(cellRef)),
    [],
  );

  /** Returns true if the rows had not been drawn yet where they were seen. */
  const rest = useCallback(() => {
    let was = false;
    flushSync(() => {
      was = pool.current?.rest() ?? false;
    });
    return was;
  }, []);

  return { sheet, body, fillHandle, columns, bringIntoView, rest };
}
