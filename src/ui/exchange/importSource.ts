/** What the import dialog can be opened with, and how dropped files and pasted tables become that. */
import { looksLikeTable } from '../../exchange/openPasted';
import type { ImportInput } from '../../exchange/work/importJob';

export interface PastedText {
  readonly text: string;
  readonly html: string;
}

export type ImportSource = File | PastedText | string;

export function nameOfImport(source: ImportSource): string {
  return source instanceof File ? source.name : 'Pasted';
}

export async function inputOfImport(source: ImportSource): Promise<ImportInput> {
  if (source instanceof File)
    return { kind: 'file', name: source.name, bytes: new Uint8Array(await source.arrayBuffer()) };
  return typeof source === 'string'
    ? { kind: 'pasted', text: source, html: '' }
    : { kind: 'pasted', ...source };
}

/** The first file of a drop; undefined when what was dropped is not a file. */
export function fileFromDrop(transfer: DataTransfer | null): File | undefined {
  return transfer?.files[0];
}

/** A file or a table on the clipboard; undefined for what is not worth opening, such as a word. */
export function sourceFromPaste(clipboard: DataTransfer | null): ImportSource | undefined {
  if (!clipboard) return undefined;
  const pasted = { text: clipboard.getData('text/plain'), html: clipboard.getData('text/html') };
  if (looksLikeTable(pasted)) return pasted;
  return clipboard.files[0];
}
