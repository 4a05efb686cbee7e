/** A button with words. `solid` is the one main act of a view, `soft` the best of several, `quiet` the rest. */
import type { ComponentPropsWithRef } from 'react';
import styles from './Button.module.css';
import { classNames } from './classNames';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  look?: 'plain' | 'solid' | 'soft' | 'quiet';
  size?: 'small' | 'medium';
}

export function Button({
  look = 'plain',
  size = 'medium',
  className,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames(styles.button, styles[look], styles[size], className)}
      {...rest}
    />
  );
}
