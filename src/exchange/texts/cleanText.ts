/** Text as it may enter a matrix: well-formed, without control characters, no longer than its bound. */
import { BOUNDS } from '../contract/bounds';

// Control characters but for tab and line feed.
const CONTROLS = /[^\P{Cc}\t\n]/gu;
const HIDDEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD]/g;

export function withoutControls(text: string): string {
  // A carriage return with or without a line feed is a line break; every other control character is noise.
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').toWellFormed();
}

/** Cuts to at most `most` code points, never inside one. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const points = [...text];
  return points.length <= most ? text : points.slice(0, most).join('');
}

export function cleanName(text: string): string {
  return shortened(withoutControls(text), BOUNDS.nameCharacters);
}

export function cleanNote(text: string): string {
  return shortened(withoutControls(text), BOUNDS.noteCharacters);
}

/** Text with a visible mark for each character that would otherwise be invisible or turn the text around. */
export function withHiddenShown(text: string): string {
  return text.replace(
    HIDDEN,
    (hidden) => `\u27E8U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}\u27E9`,
  );
}

export function hasHidden(text: string): boolean {
  return text.search(HIDDEN) >= 0;
}
