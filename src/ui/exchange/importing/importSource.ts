/** What the import dialog opens: a file, or what was on the clipboard. */
import { refuseFileAbove } from '../../../exchange/contract/bounds';
import type { ImportInput } from '../../../exchange/work/importJob';

export type ImportSource =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string };

export function nameOfImport(source: ImportSource): string {
  return source.kind === 'file' ? source.file.name : 'Pasted table';
}

export async function inputOfImport(source: ImportSource): Promise<ImportInput> {
  if (source.kind === 'pasted') return source;
  // Before it is read: a file of gigabytes would take the memory of the page.
  refuseFileAbove(source.file.size);
  return { kind: 'file', name: source.file.name, bytes: new Uint8Array(await source.file.arrayBuffer()) };
}
