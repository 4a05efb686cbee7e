/** A box that scrolls, and so must be reachable by keyboard and have a name. */
import type { ReactNode, RefObject, UIEvent } from 'react';

interface ScrollerProps {
  label: string;
  className: string | undefined;
  /** Of a long table, what finds which of its rows are in view: `useRowWindow`. */
  rows?: { readonly scroller: RefObject<HTMLElement | null>; onScroll(event: UIEvent<HTMLElement>): void };
  children: ReactNode;
}

export function Scroller({ label, className, rows, children }: ScrollerProps) {
  return (
    <section
      ref={rows?.scroller}
      onScroll={rows?.onScroll}
      className={className}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus it could not be scrolled by keyboard.
      tabIndex={0}
    >
      {children}
    </section>
  );
}
