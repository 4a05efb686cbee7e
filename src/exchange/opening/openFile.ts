/** A file of any format, opened: the bounds first, then the first format that knows the bytes. */
import { BOUNDS, FileRefused, refuseFileAbove } from '../contract/bounds';
import type { FileBytes, Opened, ReadContext } from '../contract/codec';
import { isLatex, isOldOffice, isPdf, isProbablyText } from '../tables/sniff';
import { encodingOf } from '../texts/text';
import { codecList } from './codecList';

export async function openFile(file: FileBytes, context: ReadContext): Promise<Opened> {
  refuseFileAbove(file.bytes.length, BOUNDS.fileBytes);
  if (file.bytes.length === 0) throw new FileRefused('This file is empty.');
  if (isOldOffice(file.bytes))
    throw new FileRefused('This is an old Excel or Word file. Save it as .xlsx or .csv and open that.');
  if (isPdf(file.bytes))
    throw new FileRefused(
      'Tables in a PDF cannot be read reliably. Copy and paste the table, or open the original file.',
    );
  if (isProbablyText(file.bytes) && isLatex(file.bytes))
    throw new FileRefused(
      'Tables in LaTeX cannot be read. Open the finished page, copy the table and paste it, or save it as CSV.',
    );
  const codec = codecList.find(({ recognises, read }) => read && recognises?.(file));
  if (!codec?.read) {
    throw new FileRefused(
      isProbablyText(file.bytes)
        ? 'No readable table was found in this text.'
        : 'This file type is not supported. Use CSV, Excel, Markdown, HTML or JSON.',
    );
  }
  return withEncoding(await codec.read(file, context), file, context);
}

/** Says in which encoding a text was read, where that is not certain; the person can choose another. */
function withEncoding(opened: Opened, { bytes }: FileBytes, { encoding: asked }: ReadContext): Opened {
  if (opened.kind !== 'source' || !isProbablyText(bytes)) return opened;
  const { encoding, isGuess, isBroken } = encodingOf(bytes, asked);
  if (!isGuess && !asked && encoding !== 'Windows-1252') return opened;
  const told = isGuess
    ? [
        `This file is not in UTF-8. It was read as ${encoding}, which fits best. If names look wrong, choose another encoding.`,
      ]
    : [];
  // A chosen encoding may be the wrong one: what it has no character for becomes a sign of its own or of no one.
  if (isBroken) told.push(`Part of this file is not text in ${encoding}. Choose another encoding.`);
  const { source } = opened;
  return {
    ...opened,
    source: { ...source, encoding, notes: [...source.notes, ...told.map((message) => ({ message }))] },
  };
}
