/** A small panel beside the button that opened it, for a few fields or a filter. */

import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './classNames';
import styles from './Popover.module.css';
import popup from './Popup.module.css';

interface PopoverProps {
  trigger: ReactElement;
  /** The spoken name of the panel. */
  name: string;
  children: ReactNode;
  align?: 'start' | 'center' | 'end';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}

export function Popover({ trigger, name, children, align = 'start', open, onOpenChange }: PopoverProps) {
  return (
    <Base.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align={align} className={styles.positioner}>
          <Base.Popup className={classNames(popup.popup, styles.popup)} aria-label={name}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
