/** What a person drops or pastes on the first screen, as the import dialog takes it. */
import type { ImportSource } from '../exchange/importing/importSource';

export type { ImportSource };

export interface ImportDialogProps {
  source: ImportSource;
  onClose(): void;
}

/** Several lines may be a table, a list or a file of ours; the dialog says what it understood of them, or why it did not. */
export function sourceFromClipboard(clipboard: DataTransfer): ImportSource | null {
  const [file] = clipboard.files;
  if (file) return { kind: 'file', file };
  const text = clipboard.getData('text/plain');
  const html = clipboard.getData('text/html');
  const isLong = /<table/i.test(html) || text.trim().includes('\n');
  return isLong ? { kind: 'pasted', text, html } : null;
}
