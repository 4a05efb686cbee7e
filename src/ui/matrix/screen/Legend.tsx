/** What the letters of the scheme mean, and how a letter looks that nobody has confirmed. */
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import type { Matrix } from '../../../domain/matrix/matrix';
import { LetterTile } from '../../codes/LetterTile';
import { Tooltip } from '../../parts/Tooltip';
import { useSessionState } from '../../session/SessionContext';
import styles from './Legend.module.css';

export function Legend() {
  const scheme = useSessionState((state) => state.matrix.scheme);
  // Looking through ten thousand rows can wait until the letter that changed one of them is drawn.
  const activities = useDeferredValue(useSessionState((state) => state.matrix.activities));
  const suggests = useMemo(() => hasSuggestions(activities), [activities]);
  return (
    <ul className={styles.legend} aria-label={`${scheme.name} letters`}>
      {scheme.codes.map((code) => (
        <Entry key={code.letter} name={code.name} text={`${code.name}. ${code.definition}`}>
          <LetterTile code={code} size="small" />
        </Entry>
      ))}
      {suggests ? (
        <Entry name="Suggested" text="Suggested by the template. Press Alt Enter in the cell to confirm.">
          <span className={styles.dashed} />
        </Entry>
      ) : null}
    </ul>
  );
}

function Entry({ name, text, children }: { name: string; text: string; children: ReactNode }) {
  return (
    <Tooltip text={text}>
      <li className={styles.code}>
        {children}
        <span className={styles.name}>{name}</span>
      </li>
    </Tooltip>
  );
}

function hasSuggestions(activities: Matrix['activities']): boolean {
  for (const id in activities) if (activities[id as keyof typeof activities]?.suggested) return true;
  return false;
}
