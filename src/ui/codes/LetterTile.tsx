/** One letter of a scheme as a small tile. */
import type { Code } from '../../domain/matrix/scheme/scheme';
import { type TileSize, tileClass } from './tileClass';

interface LetterTileProps {
  code: Pick<Code, 'letter' | 'meaning'>;
  size?: TileSize;
  /** A template's choice that nobody has confirmed. */
  suggested?: boolean;
}

export function LetterTile({ code, size = 'medium', suggested = false }: LetterTileProps) {
  return <span className={tileClass(code.meaning, size, suggested)}>{code.letter}</span>;
}
