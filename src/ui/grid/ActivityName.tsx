/** The head of a row: how it is, what it is called, what kind it is and what it protects. */
import { memo } from 'react';
import type { Severity } from '../../domain/gaps/rule';
import type { Activity } from '../../domain/matrix/matrix';
import { concernWord } from '../matrix/words';
import { classNames } from '../parts/classNames';
import styles from './ActivityName.module.css';
import { healthInWords } from './rowReading';

interface ActivityNameProps {
  activity: Activity;
  worst: Severity | undefined;
  width: number;
  active: boolean;
  selected: boolean;
  pattern: boolean;
}

// The details panel lists them all.
const MOST_CONCERNS = 2;

export const ActivityName = memo(function ActivityName(props: ActivityNameProps) {
  const { activity, worst, width, active, selected, pattern } = props;
  const { name, kind, archived } = activity;
  // Incident work is about incidents, and says so by its kind.
  const concerns = activity.concerns.filter((concern) => concern !== kind).map(concernWord);
  const words = [
    kind === 'activity' ? '' : kind,
    ...concerns,
    healthInWords(worst),
    archived ? 'archived' : '',
  ];
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      aria-label={[name, ...words.filter(Boolean)].join(', ')}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      data-column={-1}
      title={name}
      className={classNames(styles.name, active && styles.active, archived && styles.archived)}
      style={{ width }}
    >
      {pattern ? null : (
        <>
          <span className={styles.health} data-worst={worst ?? 'none'} aria-hidden />
          <bdi className={styles.words}>{name}</bdi>
          <span className={styles.chips}>
            {kind === 'activity' ? null : (
              <span className={classNames(styles.chip, styles.kind)}>{kind}</span>
            )}
            {concerns.slice(0, MOST_CONCERNS).map((concern) => (
              <span key={concern} className={styles.chip}>
                {concern}
              </span>
            ))}
            {concerns.length > MOST_CONCERNS ? (
              <span className={styles.chip}>+{concerns.length - MOST_CONCERNS}</span>
            ) : null}
          </span>
          {activity.notes ? <span className={styles.noted} aria-hidden /> : null}
        </>
      )}
    </div>
  );
});
