/** The matrix as it stands in this tab, as a file. It needs no storage and no further script: it works when those fail. */
import type { Matrix } from '../../domain/matrix/matrix';
import { savedFromMatrix } from '../../domain/matrix/saved';
import { fieldsBeside } from '../../exchange/canonical/documentFields';

export function downloadMatrix(matrix: Matrix): void {
  const { matrix: own, beside } = fieldsBeside(matrix);
  const document = { format: 'answerable-matrix', ...savedFromMatrix(own), ...beside };
  download(`${fileNameOf(matrix.name)}.json`, document);
}

export function download(name: string, content: unknown): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(content, null, 1)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export function fileNameOf(name: string): string {
  const plain = name
    .replace(/[^\p{L}\p{N} ._-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const visible = plain.replace(/^[. ]+/, '').slice(0, 80);
  return visible === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(visible) ? 'Matrix' : visible;
}
