/** A small round button for filters: pressed or not, or the door to a menu. */
import type { ComponentPropsWithRef } from 'react';
import styles from './Chip.module.css';
import { classNames } from './classNames';

interface ChipProps extends ComponentPropsWithRef<'button'> {
  /** A filter that is on looks it. */
  active?: boolean;
}

export function Chip({ active = false, className, ...rest }: ChipProps) {
  return (
    <button type="button" className={classNames(styles.chip, active && styles.active, className)} {...rest} />
  );
}
