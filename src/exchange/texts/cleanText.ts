/** Text as it may enter a matrix, and as it is shown before it does. */
import { shortened, withoutControls } from '../../domain/matrix/plainText';
import { BOUNDS } from '../contract/bounds';

const HIDDEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD]/g;

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
