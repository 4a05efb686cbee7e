/** A file of any format, opened: the bounds first, then the first format that knows the bytes. */
import { BOUNDS, FileRefused, refuseFileAbove } from '../contract/bounds';
import type { FileBytes, Opened, ReadContext } from '../contract/codec';
import { isOldOffice, isPdf, isProbablyText } from '../tables/sniff';
import { codecList } from './codecList';

export async function openFile(file: FileBytes, context: ReadContext): Promise<Opened> {
  refuseFileAbove(file.bytes.length, BOUNDS.fileBytes);
  if (file.bytes.length === 0) throw new FileRefused('This file is empty.');
  if (isOldOffice(file.bytes))
    throw new FileRefused(
      'This is a file of the older Excel or Word format. Save it as .xlsx or .csv and open that.',
    );
  if (isPdf(file.bytes))
    throw new FileRefused(
      'This is a PDF, from which tables cannot be read reliably. Copy the table and paste it, or open the file it was made from.',
    );
  const codec = codecList.find(({ recognises, read }) => read && recognises?.(file));
  if (!codec?.read) {
    throw new FileRefused(
      isProbablyText(file.bytes)
        ? 'This text holds no table that can be read.'
        : 'This is not a kind of file that can be read: it is neither text nor a spreadsheet.',
    );
  }
  return codec.read(file, context);
}
