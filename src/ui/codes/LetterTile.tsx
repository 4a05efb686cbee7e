/** One letter of a scheme as a small tile. Colour and shape follow what the code counts as, never the letter. */
import type { Code } from '../../domain/matrix/scheme';
import { classNames } from '../parts/classNames';
import styles from './LetterTile.module.css';

interface LetterTileProps {
  code: Pick<Code, 'letter' | 'meaning'>;
  size?: 'small' | 'medium';
  /** A template's choice that nobody has confirmed. */
  suggested?: boolean;
}

export function LetterTile({ code, size = 'medium', suggested = false }: LetterTileProps) {
  return (
    <span
      className={classNames(styles.tile, styles[code.meaning], styles[size], suggested && styles.suggested)}
    >
      {code.letter}
    </span>
  );
}
