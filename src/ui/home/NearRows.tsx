/**
 * A long list of which only the rows near the screen are drawn. The others are room as high as they would be, so that
 * the page is as long and the scroll bar as honest as with all of them.
 */
import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Rows that come and go together. */
const BLOCK = 20;
/** Pixels above and below the screen in which rows are drawn before they are seen. */
const AHEAD = 600;

/** What the `li` of a row carries: its place among all rows, for who cannot see that most are not drawn. */
export interface RowPlace {
  readonly 'data-block': number;
  readonly 'aria-posinset': number;
  readonly 'aria-setsize': number;
}

interface NearRowsProps<Item> {
  items: readonly Item[];
  /** Pixels of a row that was not drawn yet. */
  rowHeight: number;
  className?: string | undefined;
  row(item: Item, place: RowPlace): ReactElement;
}

export function NearRows<Item>({ items, rowHeight, className, row }: NearRowsProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<number, number>());
  const last = Math.ceil(items.length / BLOCK) - 1;
  const [near, setNear] = useState<readonly number[]>([]);

  function look(): void {
    const now = blocksNear(list.current, heights.current);
    setNear((before) => (now.join() === before.join() ? before : now));
  }
  // What was just drawn may be higher or lower than its room was, and other rows are near then.
  useLayoutEffect(look);
  // Scrolling is outside React.
  useEffect(() => {
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  });

  return (
    <ul ref={list} className={className}>
      {[...Array(last + 1).keys()].flatMap((block) => {
        const rows = items.slice(block * BLOCK, (block + 1) * BLOCK);
        // The ends are always there: the Tab key leads from above to the first row, and from below to the last.
        if (block === 0 || block === last || near.includes(block)) {
          const place = (at: number): RowPlace => ({
            'data-block': block,
            'aria-posinset': block * BLOCK + at + 1,
            'aria-setsize': items.length,
          });
          return rows.map((item, at) => row(item, place(at)));
        }
        const height = heights.current.get(block) ?? rows.length * rowHeight;
        return <li key={`room ${block}`} data-block={block} aria-hidden style={{ height }} />;
      })}
    </ul>
  );
}

/** The blocks that are near the screen or hold the focus. Remembers how high those are that are drawn. */
function blocksNear(list: HTMLElement | null, heights: Map<number, number>): number[] {
  const near: number[] = [];
  const rows = Map.groupBy([...(list?.children ?? [])], (child) =>
    Number((child as HTMLElement).dataset.block),
  );
  for (const [block, drawn] of rows) {
    const top = drawn[0]?.getBoundingClientRect().top ?? 0;
    const bottom = drawn.at(-1)?.getBoundingClientRect().bottom ?? top;
    if (drawn.length > 1) heights.set(block, bottom - top);
    const seenSoon = top < innerHeight + AHEAD && bottom > -AHEAD;
    if (seenSoon || drawn.some((row) => row.contains(document.activeElement))) near.push(block);
  }
  return near;
}
