/** The letters of one cell, each an element of its own that is taken over from letter to letter. */
import type { Codes } from '../../../domain/matrix/scheme/codes';
import { codeOf, type Scheme } from '../../../domain/matrix/scheme/scheme';
import { tileClass } from '../../codes/tileClass';
import { element, write } from './elements';
import styles from './GridCell.module.css';

interface Tile {
  readonly element: HTMLElement;
  readonly text: Text;
  look: TileLook;
}

interface TileLook {
  readonly className: string;
  readonly meaning: string | undefined;
  /** Copied for each new tile: a paste makes hundreds within a frame. */
  readonly bare: HTMLElement;
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
    const tileLook = tileLookOf(look, letter);
    const tile = tiles[at] ?? newTile(tileLook);
    tiles[at] = tile;
    if (tile.look !== tileLook) {
      tile.look = tileLook;
      tile.element.className = tileLook.className;
      write(tile.element, 'data-meaning', tileLook.meaning);
    }
    const text = pattern ? '' : letter;
    if (tile.text.data !== text) tile.text.data = text;
    const before = at === 0 ? cell.firstChild : (tiles[at - 1]?.element.nextSibling ?? null);
    if (tile.element.parentNode !== cell) cell.insertBefore(tile.element, before);
  }
  for (let at = codes.length; at < tiles.length; at += 1) tiles[at]?.element.remove();
}

let lookedScheme: Scheme | undefined;
let looks = new Map<string, TileLook>();

/** A matrix has few different letters, and a paste or a fast scroll draws hundreds of them in a frame. */
function tileLookOf({ scheme, suggested, pattern }: LetterLook, letter: string): TileLook {
  if (scheme !== lookedScheme) {
    lookedScheme = scheme;
    looks = new Map();
  }
  const key = pattern ? `${letter}#` : suggested ? `${letter}?` : letter;
  let look = looks.get(key);
  if (!look) {
    const meaning = codeOf(scheme, letter)?.meaning ?? 'none';
    const className = pattern ? `${styles.block}` : tileClass(meaning, 'medium', suggested);
    // Read aloud, "RA" means nothing. The cell's name says what the letters mean.
    const bare = element('span', className, { 'aria-hidden': 'true' });
    write(bare, 'data-meaning', pattern ? meaning : undefined);
    bare.append(pattern ? '' : letter);
    look = { className, meaning: pattern ? meaning : undefined, bare };
    looks.set(key, look);
  }
  return look;
}

function newTile(look: TileLook): Tile {
  const made = look.bare.cloneNode(true) as HTMLElement;
  return { element: made, text: made.firstChild as Text, look };
}
