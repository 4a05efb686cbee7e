/**
 * The whole name of a header or a row that is cut off, and who holds a role: on focus as on hover, after a moment. It
 * stays while the pointer is on it, and Escape sends it away.
 */
import { type RefObject, useEffect, useState } from 'react';
import styles from './FullName.module.css';

interface Shown {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

const AFTER = 500;
const HEADS = '[role="columnheader"][data-column], [role="rowheader"][data-column]';

export function FullName({ grid }: { grid: RefObject<HTMLElement | null> }) {
  const [shown, setShown] = useState<Shown | null>(null);
  // Only the browser knows where the pointer and the focus are. One pair of listeners serves every header.
  useEffect(() => {
    const root = grid.current;
    if (!root) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let of: Element | null = null;
    const hide = () => {
      clearTimeout(timer);
      of = null;
      setShown(null);
    };
    const wait = (target: EventTarget | null) => {
      const head = target instanceof Element ? target.closest<HTMLElement>(HEADS) : null;
      if (head === of) return;
      hide();
      of = head;
      if (head) timer = setTimeout(() => setShown(nameAt(head)), AFTER);
    };
    // Rows show their name to a pointer by their own title.
    const onOver = ({ target, pointerType }: PointerEvent) => {
      if (pointerType !== 'touch')
        wait(target instanceof Element ? target.closest('[role="columnheader"]') : null);
    };
    // What comes into view with the focus scrolls first; the moment after that still counts.
    const onScroll = () => setShown(null);
    const onLeave = ({ relatedTarget }: PointerEvent) => {
      if (!(relatedTarget instanceof Element && relatedTarget.closest('[data-full-name]'))) hide();
    };
    const onFocus = ({ target }: FocusEvent) => wait(target);
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && hide();
    root.addEventListener('pointerover', onOver);
    root.addEventListener('pointerleave', onLeave);
    root.addEventListener('pointerdown', hide);
    root.addEventListener('focusin', onFocus);
    root.addEventListener('focusout', hide);
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('scroll', onScroll, true);
    return () => {
      hide();
      root.removeEventListener('pointerover', onOver);
      root.removeEventListener('pointerleave', onLeave);
      root.removeEventListener('pointerdown', hide);
      root.removeEventListener('focusin', onFocus);
      root.removeEventListener('focusout', hide);
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('scroll', onScroll, true);
    };
  }, [grid]);
  if (!shown) return null;
  // Screen readers have the whole name already: it is the header's own, with what describes it.
  return (
    <div
      className={styles.name}
      style={{ left: shown.left, top: shown.top }}
      data-full-name
      aria-hidden
      dir="auto"
      onPointerLeave={() => setShown(null)}
    >
      {shown.text}
    </div>
  );
}

/** Returns null if the whole name is visible already. */
function nameAt(head: HTMLElement): Shown | null {
  const text = [head.getAttribute('aria-label'), head.getAttribute('aria-description')]
    .filter(Boolean)
    .join(', ');
  const words = head.querySelector('bdi');
  const whole =
    words !== null &&
    words.scrollWidth <= words.clientWidth + 1 &&
    words.scrollHeight <= words.clientHeight + 1;
  if (text === '' || !head.isConnected || (whole && !head.querySelector('[data-holder]'))) return null;
  const { left, bottom } = head.getBoundingClientRect();
  return { text, left: Math.max(4, Math.min(left, innerWidth - 320)), top: bottom + 2 };
}
