/** What was pasted: its HTML if that holds a table, else its text. */
import { FileRefused, refuseFileAbove } from '../contract/bounds';
import type { Opened, ReadContext } from '../contract/codec';
import { openFile } from './openFile';

export interface Pasted {
  readonly text: string;
  /** Empty when the clipboard had none. */
  readonly html: string;
}

export async function openPasted({ text, html }: Pasted, context: ReadContext): Promise<Opened> {
  refuseFileAbove(text.length + html.length);
  const hasTable = /<table[\s>]/i.test(html);
  const content = hasTable ? html : text;
  if (content.trim() === '') throw new FileRefused('The clipboard has no text to paste.');
  return openFile(
    { bytes: new TextEncoder().encode(content), name: hasTable ? 'Pasted table.html' : 'Pasted table' },
    context,
  );
}
