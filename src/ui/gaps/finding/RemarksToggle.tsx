/** Opens and closes the remarks on a gap, and says how many are open. */
import { MessageSquare } from 'lucide-react';
import { openThreads } from '../../../domain/agreement/threads';
import { classNames } from '../../parts/classNames';
import { counted } from '../../parts/counted';
import { useSessionState } from '../../session/SessionContext';
import toggle from '../ruleHelp/HelpToggle.module.css';
import styles from './FindingArticle.module.css';

interface RemarksToggleProps {
  gapKey: string;
  open: boolean;
  tabIndex: number;
  onToggle(): void;
}

export function RemarksToggle({ gapKey, open, tabIndex, onToggle }: RemarksToggleProps) {
  const count = useSessionState(({ matrix }) => openThreads(matrix.remarks).gaps.get(gapKey) ?? 0);
  const words = count === 0 ? 'Remarks' : counted(count, 'open remark');
  return (
    <button
      type="button"
      className={classNames(toggle.toggle, count > 0 && styles.talked)}
      data-act="remarks"
      aria-label={words}
      aria-expanded={open}
      title={words}
      tabIndex={tabIndex}
      onClick={onToggle}
    >
      <MessageSquare size={15} aria-hidden />
      {count === 0 ? null : <span aria-hidden>{count}</span>}
    </button>
  );
}
