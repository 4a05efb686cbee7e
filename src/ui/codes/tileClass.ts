import type { Code } from '../../domain/matrix/scheme/scheme';
import { classNames } from '../parts/classNames';
import styles from './LetterTile.module.css';

export type TileSize = 'small' | 'medium';

/** How the tile of a code looks. Colour and shape follow what the code counts as, never the letter. */
export function tileClass(meaning: Code['meaning'], size: TileSize, suggested: boolean): string {
  return classNames(styles.tile, styles[meaning], styles[size], suggested && styles.suggested);
}
