/** One picture as it is; several in one zip, numbered in the order in which they are read. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { OnShare } from '../contract/progress';
import { fileNameFor } from '../texts/fileName';
import type { PicturePage } from './pages';

/** What the type of several pictures is. */
export const ZIP = 'application/zip';

interface Format {
  readonly extension: string;
  readonly mimeType: string;
  /** Points are packed already. */
  readonly packed: boolean;
  draw(page: PicturePage): Promise<Uint8Array> | Uint8Array;
}

export async function pictureFile(
  pages: readonly PicturePage[],
  format: Format,
  onShare: OnShare,
): Promise<Blob> {
  const [only] = pages;
  if (only && pages.length === 1)
    return new Blob([new Uint8Array(await format.draw(only))], { type: format.mimeType });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  for (const [place, page] of pages.entries()) {
    onShare(place / pages.length);
    const name = fileNameFor(nameOfPage(page, place, pages.length), format.extension);
    const entry = format.packed ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    entry.push(await format.draw(page), true);
  }
  zip.end();
  return new Blob(chunks, { type: ZIP });
}

function nameOfPage({ lines, firstRole, heads }: PicturePage, place: number, of: number): string {
  const [first] = lines;
  const number = String(place + 1).padStart(String(of).length, '0');
  const section = first?.kind === 'band' ? [...first.name].slice(0, 40).join('') : '';
  return `${number} ${section}, roles ${firstRole + 1} to ${firstRole + heads.length}`;
}
