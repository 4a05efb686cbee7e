/** A list without bullets that stays a list for all readers. */
import type { ReactNode } from 'react';

interface BareListProps {
  label?: string;
  className: string | undefined;
  children: ReactNode;
}

export function BareList({ label, className, children }: BareListProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without its bullets some readers would not call it a list.
    <ul role="list" className={className} aria-label={label}>
      {children}
    </ul>
  );
}
