/** A menu at an element or a point instead of behind a button: menus of what is selected, and pickers. */

import { Menu as Base } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { classNames } from './classNames';
import styles from './Menu.module.css';
import popup from './Popup.module.css';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface MenuAtProps {
  at: Element | Point;
  /** The spoken name of the menu. */
  name: string;
  /** Closed by Escape, by a choice or by a click elsewhere. Focus is the caller's to give back. */
  onClose(): void;
  children: ReactNode;
}

export function MenuAt({ at, name, onClose, children }: MenuAtProps) {
  const anchor = at instanceof Element ? at : { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) };
  return (
    <Base.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} sideOffset={4} align="start" className={styles.positioner}>
          <Base.Popup className={classNames(popup.popup, styles.popup)} aria-label={name} finalFocus={false}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
