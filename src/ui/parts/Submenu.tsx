/** A menu inside a menu, for acts that few people look for. */

import { Menu as Base } from '@base-ui/react/menu';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './classNames';
import styles from './Menu.module.css';
import popup from './Popup.module.css';

interface SubmenuProps {
  label: string;
  children: ReactNode;
  /** False in a menu whose acts put the focus elsewhere: it would be taken back as the menu goes. */
  returnsFocus?: boolean;
}

export function Submenu({ label, children, returnsFocus = true }: SubmenuProps) {
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger className={styles.item}>
        <span className={styles.words}>{label}</span>
        <ChevronRight size={14} aria-hidden />
      </Base.SubmenuTrigger>
      <Base.Portal>
        <Base.Positioner className={styles.positioner} alignOffset={-6}>
          <Base.Popup
            className={classNames(popup.popup, styles.popup)}
            {...(returnsFocus ? {} : { finalFocus: false })}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.SubmenuRoot>
  );
}
