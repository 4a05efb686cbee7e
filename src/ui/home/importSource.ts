/** What a person gives to be imported: a file, or a table from the clipboard. */
export type ImportSource =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string };

export interface ImportDialogProps {
  source: ImportSource;
  onClose(): void;
}

/** A pasted text is a table only if it has cells: tabs, or an HTML table. */
export function sourceFromClipboard(clipboard: DataTransfer): ImportSource | null {
  const [file] = clipboard.files;
  if (file) return { kind: 'file', file };
  const text = clipboard.getData('text/plain');
  const html = clipboard.getData('text/html');
  const isTable = /<table/i.test(html) || (text.includes('\t') && text.includes('\n')) || looksLikeCsv(text);
  return isTable ? { kind: 'pasted', text, html } : null;
}

function looksLikeCsv(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => /[,;|]/.test(line));
}
