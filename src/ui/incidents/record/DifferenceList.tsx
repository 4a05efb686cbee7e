/** What changed between two audits, the worse first. */
import { ArrowDown, ArrowUp, CircleDot, Minus, Plus } from 'lucide-react';
import { ANSWER_WORDS } from '../../../domain/incidents/audit/answerWords';
import type { Difference, Turn } from '../../../domain/incidents/audit/auditRecord';
import type { AuditedAnswer } from '../../../domain/matrix/records';
import { classNames } from '../../parts/classNames';
import styles from './DifferenceList.module.css';

const TURNS: { readonly [turn in Turn]: { readonly words: string; readonly Icon: typeof ArrowUp } } = {
  worse: { words: 'Worse', Icon: ArrowDown },
  better: { words: 'Better', Icon: ArrowUp },
  reworded: { words: 'Different answer', Icon: CircleDot },
  new: { words: 'New question', Icon: Plus },
  gone: { words: 'Removed', Icon: Minus },
};

export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  if (differences.length === 0) return <p className={styles.none}>No changes: every answer is the same.</p>;
  return (
    <ul className={styles.list}>
      {differences.map(({ turn, before, after }) => {
        const shown = after ?? before;
        const { words, Icon } = TURNS[turn];
        return (
          <li key={`${shown?.scenarioId} ${shown?.questionId}`} className={styles.line}>
            <span className={classNames(styles.turn, styles[turn])}>
              <Icon size={14} aria-hidden /> {words}
            </span>
            <div>
              <p>
                {shown?.question} <span className={styles.scenario}>{shown?.scenario}</span>
              </p>
              {before && turn !== 'new' ? (
                <p className={styles.before}>
                  Before: {ANSWER_WORDS[before.value]}. {before.because}
                  {whoBy(before)}
                </p>
              ) : null}
              {after ? (
                <p className={styles.after}>
                  Now: {ANSWER_WORDS[after.value]}. {after.because}
                  {whoBy(after)}
                </p>
              ) : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The sentence names one who answers; a change of the others must be seen as well. */
function whoBy({ value, who }: AuditedAnswer): string {
  return value === 'yes' && who ? ` By: ${who}.` : '';
}
