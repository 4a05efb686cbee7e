/** What the rules would say that they do not say now, and what they would no longer say. */

import type { Finding } from '../../../domain/findings/finding';
import type { Matrix } from '../../../domain/matrix/matrix';
import type { WhatIf } from '../../../domain/people/whatIf';
import { counted } from '../../parts/counted';
import { SeverityDot } from '../../vocabulary/SeverityDot';
import words from '../figures/PanelText.module.css';
import { useFindingsChange } from './useWhatIf';
import styles from './WhatIf.module.css';

const MOST = 5;

export function FindingsChange({ matrix, result }: { matrix: Matrix; result: WhatIf }) {
  const change = useFindingsChange(matrix, result);
  if (!change) return <p className={words.lead}>Checking the rules…</p>;
  const { added, gone } = change;
  if (added.length === 0 && gone.length === 0) return <p className={words.lead}>No gaps open or close.</p>;
  return (
    <section aria-label="Changes to gaps">
      <h3 className={words.part}>
        {counted(added.length, 'new gap', 'new gaps')}, {gone.length} closed
      </h3>
      <ul className={styles.list}>
        {added.slice(0, MOST).map((finding: Finding) => (
          <li key={finding.key} className={styles.finding}>
            <SeverityDot severity={finding.severity} />
            <span>{finding.message}</span>
          </li>
        ))}
      </ul>
      {added.length > MOST ? <p className={styles.note}>and {added.length - MOST} more</p> : null}
    </section>
  );
}
