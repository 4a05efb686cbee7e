/** A button with a picture only. Its name is spoken, and shown as a tooltip on hover and focus. */
import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './Button';
import { classNames } from './classNames';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip';

interface IconButtonProps extends Omit<ButtonProps, 'aria-label' | 'children'> {
  name: string;
  /** What the tooltip says, where it can say more than the name. */
  hint?: string | undefined;
  /** The key that does the same: `Ctrl Z`. */
  keys?: string | undefined;
  children: ReactNode;
}

export function IconButton({ name, hint = name, keys, className, children, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={hint} keys={keys}>
      <Button aria-label={name} className={classNames(styles.icon, className)} {...rest}>
        {children}
      </Button>
    </Tooltip>
  );
}
