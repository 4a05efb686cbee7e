/** A small panel at an element, opened by something other than a button beside it. */

import { Popover as Base } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { classNames } from './classNames';
import styles from './Popover.module.css';
import popup from './Popup.module.css';

interface PopoverAtProps {
  at: Element;
  /** The spoken name of the panel. */
  name: string;
  /** Closed by Escape or by a click elsewhere. Focus is the caller's to give back. */
  onClose(): void;
  children: ReactNode;
}

export function PopoverAt({ at, name, onClose, children }: PopoverAtProps) {
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Positioner anchor={at} sideOffset={4} align="start" className={styles.positioner}>
          <Base.Popup className={classNames(popup.popup, styles.popup)} aria-label={name} finalFocus={false}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
