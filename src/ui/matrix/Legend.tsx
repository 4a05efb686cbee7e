/** What the letters of the scheme mean. */
import { LetterTile } from '../codes/LetterTile';
import { Tooltip } from '../parts/Tooltip';
import { useSessionState } from '../session/SessionContext';
import styles from './Legend.module.css';

export function Legend() {
  const scheme = useSessionState((state) => state.matrix.scheme);
  return (
    <ul className={styles.legend} aria-label={`Letters of ${scheme.name}`}>
      {scheme.codes.map((code) => (
        <Tooltip key={code.letter} text={`${code.name}. ${code.definition}`}>
          <li className={styles.code}>
            <LetterTile code={code} size="small" />
            <span className={styles.name}>{code.name}</span>
          </li>
        </Tooltip>
      ))}
    </ul>
  );
}
