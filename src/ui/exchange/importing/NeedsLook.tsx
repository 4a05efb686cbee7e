/** Leads from one thing that needs a look to the next: guesses, doubtful cells, questions, places of a merge. */
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Preview } from '../../../exchange/work/preview';
import { Button } from '../../parts/Button';
import styles from './ImportDialog.module.css';

/** What carries this attribute needs a look; the key goes from one to the next. */
export const LOOK = { 'data-look': true } as const;

export function NeedsLook({ preview }: { preview: Preview }) {
  const root = useRef<HTMLDivElement>(null);
  const count = countOf(preview);

  function go(step: 1 | -1) {
    const found = [
      ...(root.current?.closest('[role=dialog]')?.querySelectorAll<HTMLElement>('[data-look]') ?? []),
    ];
    const current = document.activeElement?.closest<HTMLElement>('[data-look]');
    const at = current ? found.indexOf(current) : step > 0 ? -1 : 0;
    const next = found[(at + step + found.length) % found.length];
    const target = next?.querySelector<HTMLElement>('select, button, input') ?? next;
    target?.focus();
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F8') return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  });
  // The places are drawn by others, and F8 works wherever the focus is in the dialog.
  useEffect(() => {
    const dialog = root.current?.closest<HTMLElement>('[role=dialog]');
    const listener = (event: KeyboardEvent) => onKey(event);
    dialog?.addEventListener('keydown', listener);
    return () => dialog?.removeEventListener('keydown', listener);
  }, []);

  return (
    <div ref={root} className={styles.look}>
      {count > 0 ? (
        <>
          <span>{count === 1 ? '1 place needs a look.' : `${count} places need a look.`}</span>
          <Button size="small" onClick={() => go(1)}>
            Next (F8)
          </Button>
        </>
      ) : null}
    </div>
  );
}

function countOf({ questions, offers, openPlaces, tables, rows }: Preview): number {
  const columns = tables.flatMap(({ use, confidence, columns: own }) =>
    use === 'matrix' ? [confidence, ...own.map((column) => column.confidence)] : [],
  );
  const cells = rows.flatMap((row) => row.cells.filter(({ doubt }) => doubt !== undefined));
  return (
    questions.length +
    offers.length +
    openPlaces +
    columns.filter((confidence) => confidence !== 'sure').length +
    cells.length
  );
}
