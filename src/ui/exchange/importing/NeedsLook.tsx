/** Leads from one thing that needs a look to the next: guesses, doubtful cells, questions, places of a merge. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Preview } from '../../../exchange/work/preview';
import { Button } from '../../parts/Button';
import styles from './ImportDialog.module.css';
import { LOOK, looksOf } from './looks';

export function NeedsLook({ preview, shown }: { preview: Preview; shown: number }) {
  const root = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ preview, text: '' });
  const count = looksOf(preview, shown).length;
  // What was said of another preview may be answered.
  const said = at.preview === preview ? at.text : '';

  function go(step: 1 | -1) {
    const found = [
      ...(root.current?.closest('[role=dialog]')?.querySelectorAll<HTMLElement>(`[${LOOK}]`) ?? []),
    ];
    const current = document.activeElement?.closest<HTMLElement>(`[${LOOK}]`);
    const from = current ? found.indexOf(current) : step > 0 ? -1 : 0;
    const place = (from + step + found.length) % found.length;
    const next = found[place];
    if (!next) return;
    const target = next.querySelector<HTMLElement>('select, button, input') ?? next;
    target.focus();
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    setAt({ preview, text: `${place + 1} of ${found.length}: ${next.getAttribute(LOOK) ?? ''}` });
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
          <span role="status" className={styles.because}>
            {said}
          </span>
        </>
      ) : null}
    </div>
  );
}
