/** Opens and closes the help of a rule. */
import { CircleQuestionMark } from 'lucide-react';
import styles from './HelpToggle.module.css';

interface HelpToggleProps {
  open: boolean;
  tabIndex?: number;
  onToggle(): void;
}

export function HelpToggle({ open, tabIndex, onToggle }: HelpToggleProps) {
  return (
    <button
      type="button"
      className={styles.toggle}
      data-act="help"
      aria-label="Why it matters"
      aria-expanded={open}
      title="Why it matters"
      tabIndex={tabIndex}
      onClick={onToggle}
    >
      <CircleQuestionMark size={15} aria-hidden />
    </button>
  );
}
