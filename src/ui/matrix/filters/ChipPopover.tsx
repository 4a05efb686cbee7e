/** A chip that opens a popover, with the arrow that says so. */
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Chip } from '../../parts/Chip';
import { Popover } from '../../parts/Popover';
import styles from './ChipPopover.module.css';

interface ChipPopoverProps {
  name: string;
  label: string;
  active: boolean;
  children: ReactNode;
}

export function ChipPopover({ name, label, active, children }: ChipPopoverProps) {
  return (
    <Popover
      name={name}
      trigger={
        <Chip active={active}>
          <span className={styles.label}>{label}</span>
          <ChevronDown size={12} aria-hidden />
        </Chip>
      }
    >
      {children}
    </Popover>
  );
}
