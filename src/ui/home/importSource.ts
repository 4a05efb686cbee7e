/** What a person drops or pastes on the first screen, as the import dialog takes it. */
import type { ImportSource } from '../exchange/importSource';

export type { ImportSource };

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
