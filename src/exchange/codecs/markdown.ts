import { defineCodec } from '../contract/codec';
import { openedFromPage } from '../ownFiles/embeddedDocument';
import { hasMarkdownTable, readMarkdown } from '../tables/markdown';
import { isProbablyText, LOOKED_AT } from '../tables/sniff';
import { nameFromFile } from '../texts/fileName';
import { decodeText } from '../texts/text';
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
    return !/\.(csv|tsv)$/i.test(name) && hasMarkdownTable(decodeText(bytes.subarray(0, LOOKED_AT)).text);
  },
  async read({ bytes, name }, context) {
    const { text, encoding } = decodeText(bytes, context.encoding);
    return openedFromPage(
      {
        format: 'markdown',
        description: `Markdown, ${encoding}`,
        name: nameFromFile(name),
        ...readMarkdown(text, context.onShare),
      },
      context,
    );
  },
});
