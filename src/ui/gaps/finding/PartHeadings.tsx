/** The headings between the parts of the list. */
import { ChevronDown } from 'lucide-react';
import { classNames } from '../../parts/classNames';
import { thousands } from '../../parts/counted';
import type { FindingGroup } from '../view/findingGroups';
import { usePanelView } from '../view/panelView';
import styles from './PartHeadings.module.css';

type Groups = readonly FindingGroup[];

export function StartHeading({ groups }: { groups: Groups }) {
  const count = gapsIn(groups);
  const what = groups[0]?.severity === 'must' ? 'you must fix' : 'you should fix';
  return (
    <div className={styles.heading}>
      <h3>Start here</h3>
      <span>
        {thousands(count)} {what}
        {groups.length < count ? `, in ${steps(groups.length)}` : ''}
      </span>
    </div>
  );
}

export function CausesHeading({ groups }: { groups: Groups }) {
  const others = groups.filter(({ severity }) => severity !== 'look');
  const count = gapsIn(others);
  return (
    <div className={styles.heading}>
      <h3>By cause</h3>
      <span>
        {count === 1 ? '1 gap' : `${thousands(count)} gaps`}
        {others.length < count ? `, ${others.length === 1 ? '1 cause' : `${others.length} causes`}` : ''}
      </span>
    </div>
  );
}

export function LooksToggle({ looks, shown }: { looks: Groups; shown: boolean }) {
  const view = usePanelView();
  return (
    <h3 className={styles.looks}>
      <button
        type="button"
        aria-expanded={shown}
        onClick={() => view.setState({ looksShown: !shown, ...(shown ? { chosen: null } : {}) })}
      >
        <ChevronDown size={14} aria-hidden className={classNames(styles.chevron, !shown && styles.closed)} />
        Worth a look
        <span className={styles.count}>{thousands(gapsIn(looks))}</span>
      </button>
    </h3>
  );
}

function gapsIn(groups: Groups): number {
  return groups.reduce((sum, { findings }) => sum + findings.length, 0);
}

function steps(count: number): string {
  return count === 1 ? 'one step' : `${count} steps`;
}
