/** Footnotes: what the mark behind a letter refers to, wherever below the table it is explained. */
import type { Block } from '../../contract/source';
import { withoutEnds } from '../../texts/withoutEnds';

/** `*Delegated on request`, `(1) Only in Europe`, `¹ see the contract` */
const NOTE = /^[\s_>]*(\*{1,4}|†|‡|\(\d{1,2}\)|\[\^?[\w-]{1,20}\]:?|\d{1,2}\)|[¹²³])\s*([^*\s].{2,})$/s;

export function footnoteOf(text: string): { mark: string; text: string } | undefined {
  const found = NOTE.exec(text.normalize('NFC').trim());
  if (!found?.[1] || !found[2]) return undefined;
  const mark = found[1].normalize('NFKC').replace(/[()[\]^:]/g, '');
  return { mark, text: withoutEnds(found[2], '*_', 'end').trim() };
}

/** The footnotes of the text between a table and the next heading. */
export function footnotesAfter(blocks: readonly Block[], place: number): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const block of blocks.slice(place + 1, place + 40)) {
    if (block.kind !== 'text') break;
    const note = footnoteOf(block.text);
    if (note && !notes.has(note.mark)) notes.set(note.mark, note.text);
  }
  return notes;
}
