/** The letters of one cell, each an element of its own that is taken over from letter to letter. */
import type { Codes } from '../../../domain/matrix/scheme/codes';
import { codeOf, type Scheme } from '../../../domain/matrix/scheme/scheme';
import { tileClass } from '../../codes/tileClass';
import { element, write } from './elements';
import styles from './GridCell.module.css';

interface Tile {
  readonly element: HTMLElement;
  readonly text: Text;
  look: string;
}

export interface Letters {
  readonly tiles: Tile[];
  /** What is drawn, to know whether there is anything to do. */
  drawn: LetterLook | undefined;
}

export interface LetterLook {
  readonly codes: Codes;
  readonly scheme: Scheme;
  readonly suggested: boolean;
  readonly pattern: boolean;
}

export function drawLetters(letters: Letters, cell: HTMLElement, look: LetterLook): void {
  const { drawn, tiles } = letters;
  const { codes, scheme, suggested, pattern } = look;
  const alike = drawn?.scheme === scheme && drawn.suggested === suggested && drawn.pattern === pattern;
  if (alike && drawn.codes === codes) return;
  letters.drawn = look;
  for (let at = 0; at < codes.length; at += 1) {
    const letter = codes.charAt(at);
    const tile = tiles[at] ?? newTile();
    tiles[at] = tile;
    const meaning = codeOf(scheme, letter)?.meaning ?? 'none';
    const className = pattern ? `${styles.block}` : tileClass(meaning, 'medium', suggested);
    if (tile.look !== className + meaning) {
      tile.look = className + meaning;
      tile.element.className = className;
      write(tile.element, 'data-meaning', pattern ? meaning : undefined);
    }
    const text = pattern ? '' : letter;
    if (tile.text.data !== text) tile.text.data = text;
    const before = at === 0 ? cell.firstChild : (tiles[at - 1]?.element.nextSibling ?? null);
    if (tile.element.parentNode !== cell) cell.insertBefore(tile.element, before);
  }
  for (let at = codes.length; at < tiles.length; at += 1) tiles[at]?.element.remove();
}

function newTile(): Tile {
  const text = document.createTextNode('');
  // Read aloud, "RA" means nothing. The cell's name says what the letters mean.
  const made = element('span', undefined, { 'aria-hidden': 'true' });
  made.append(text);
  return { element: made, text, look: '' };
}
