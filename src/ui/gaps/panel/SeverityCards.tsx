/** The three weights with their counts; pressing one shows only its findings, pressing it again shows all. */

import type { SeverityCounts } from '../../../domain/findings/analysis';
import { SEVERITIES } from '../../../domain/findings/rule';
import { classNames } from '../../parts/classNames';
import { thousands } from '../../parts/counted';
import { SEVERITY_WORDS } from '../../vocabulary/severityWords';
import { setFilter, usePanelState, usePanelView } from '../view/panelView';
import styles from './SeverityCards.module.css';

export function SeverityCards({ counts }: { counts: SeverityCounts }) {
  const view = usePanelView();
  const chosen = usePanelState((state) => state.filter.severity);
  return (
    <fieldset className={styles.cards}>
      <legend className="visually-hidden">Show only</legend>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          className={classNames(styles.card, styles[severity])}
          aria-pressed={severity === chosen}
          onClick={() => setFilter(view, { severity: severity === chosen ? null : severity })}
        >
          <span className={styles.count}>{thousands(counts[severity])}</span>{' '}
          <span className={styles.words}>{SEVERITY_WORDS[severity]}</span>
        </button>
      ))}
    </fieldset>
  );
}
