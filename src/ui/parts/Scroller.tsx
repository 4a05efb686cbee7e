/** A box that scrolls, and so must be reachable by keyboard and have a name. */
import type { ReactNode } from 'react';

interface ScrollerProps {
  label: string;
  className: string | undefined;
  children: ReactNode;
}

export function Scroller({ label, className, children }: ScrollerProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus it could not be scrolled by keyboard.
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
