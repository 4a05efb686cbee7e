/** How words fit into a width: cut off at its end, or broken into lines, as the style sheets ask the browser to do. */
import type { Pen } from './pen';

const MOST_KNOWN = 5_000;

/** In CSS pixels, of the lettering that was taken last. */
export function widthOfWords({ ink, known }: Pen, text: string): number {
  const key = `${ink.font} ${ink.letterSpacing} ${text}`;
  let width = known.get(key);
  if (width === undefined) {
    if (known.size > MOST_KNOWN) known.clear();
    ({ width } = ink.measureText(text));
    known.set(key, width);
  }
  return width;
}

const ELLIPSIS = '…';

/** As much of the text as fits. */
export function cutOff(pen: Pen, text: string, room: number): string {
  if (widthOfWords(pen, text) <= room + 0.01) return text;
  const letters = [...text];
  let [least, most] = [0, letters.length];
  while (least < most) {
    const middle = (least + most + 1) >> 1;
    const part = letters.slice(0, middle).join('') + ELLIPSIS;
    if (pen.ink.measureText(part).width <= room) least = middle;
    else most = middle - 1;
  }
  return letters.slice(0, least).join('') + ELLIPSIS;
}

/** Lines of about the same length, up to a maximum; the last one is cut off if there is more. */
export function balanced(pen: Pen, text: string, room: number, most: number): readonly string[] {
  const lines = broken(pen, text, room);
  if (lines.length > most)
    return [...lines.slice(0, most - 1), cutOff(pen, lines.slice(most - 1).join(' '), room)];
  const longest = Math.max(...text.split(/\s+/u).map((word) => widthOfWords(pen, word)));
  let [least, enough] = [Math.ceil(longest), Math.ceil(room)];
  while (least < enough) {
    const middle = (least + enough) >> 1;
    if (broken(pen, text, middle).length > lines.length) least = middle + 1;
    else enough = middle;
  }
  return broken(pen, text, Math.min(room, enough));
}

/** Breaks after spaces and hyphens; a word that is longer than a line breaks anywhere. */
function broken(pen: Pen, text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/(?<=-)(?=\p{L})|\s+/u)) {
    const joined =
      line === '' || (line.endsWith('-') && text.includes(line + word)) ? line + word : `${line} ${word}`;
    if (widthOfWords(pen, joined) <= room) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && widthOfWords(pen, line + letter) > room) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}
