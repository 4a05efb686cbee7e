/** The answers of a scenario as a ring: what is yes, what is no, what is not known. The figure beside it says the same. */
import type { Score } from '../../../domain/incidents/audit/audit';
import styles from './ScoreRing.module.css';

const RADIUS = 7;
const ROUND = 2 * Math.PI * RADIUS;

export function ScoreRing({ score, size = 18 }: { score: Score; size?: number }) {
  const { yes, no, unknown } = score;
  const all = yes + no + unknown;
  const parts = [
    { name: 'yes', count: yes },
    { name: 'unknown', count: unknown },
    { name: 'no', count: no },
  ] as const;
  let start = 0;
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden className={styles.ring}>
      <circle cx={9} cy={9} r={RADIUS} className={styles.track} />
      {parts.map(({ name, count }) => {
        const length = all === 0 ? 0 : (count / all) * ROUND;
        const offset = -start;
        start += length;
        return length === 0 ? null : (
          <circle
            key={name}
            cx={9}
            cy={9}
            r={RADIUS}
            className={styles[name]}
            strokeDasharray={`${length} ${ROUND - length}`}
            strokeDashoffset={offset}
          />
        );
      })}
    </svg>
  );
}
