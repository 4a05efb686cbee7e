import { defineCodec } from '../contract/codec';
import { openedFromPage } from '../ownFiles/embeddedDocument';
import type { ReadMarkdown } from '../tables/markdown';
import { isMarkdown } from '../tables/markdownHead';
import { looksDrawn, readPlainText } from '../tables/plainText';
import { isProbablyText } from '../tables/sniff';
import { nameFromFile } from '../texts/fileName';
import { beginningOf, decodeText } from '../texts/text';
import { markdownFile } from '../writing/markdownFile';

export default defineCodec({
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mimeType: 'text/markdown',
  offers: [
    { under: 'files', rank: 30 },
    { under: 'copies', rank: 20 },
  ],
  accepts: ['.markdown'],
  keeps: 'everything',
  tellsGaps: true,
  rank: 40,
  write: async (request, onShare) => new TextEncoder().encode(markdownFile(request, onShare)),
  recognises({ bytes, name }) {
    if (!isProbablyText(bytes)) return false;
    if (/\.(md|markdown|mdx|org)$/i.test(name)) return true;
    return !/\.(csv|tsv)$/i.test(name) && isMarkdown(beginningOf(bytes));
  },
  async read({ bytes, name }, context) {
    const { text, encoding } = decodeText(bytes, context.encoding);
    const { readMarkdown } = await import('../tables/markupReaders');
    return openedFromPage(
      {
        format: 'markdown',
        description: `Markdown, ${encoding}`,
        name: nameFromFile(name),
        ...withDrawnTables(readMarkdown(text, context.onShare), text),
      },
      context,
    );
  },
});

/** Pandoc draws tables with spaces and rules, as plain text does. */
function withDrawnTables(read: ReadMarkdown, text: string): ReadMarkdown {
  if (read.blocks.some(({ kind }) => kind === 'table') || !looksDrawn(text)) return read;
  const { blocks } = readPlainText(text);
  return blocks.some(({ kind }) => kind === 'table') ? { ...read, blocks } : read;
}
