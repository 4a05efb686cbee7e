import { defineCodec } from '../contract/codec';
import { looksDrawn, readPlainText } from '../tables/plainText';
import { isProbablyText } from '../tables/sniff';
import { nameFromFile } from '../texts/fileName';
import { beginningOf, decodeText } from '../texts/text';

/** Tables drawn with spaces or lines, and lists; nothing else in the text says where cells are. */
export default defineCodec({
  id: 'text',
  label: 'Plain text',
  extension: 'txt',
  mimeType: 'text/plain',
  keeps: 'nothing',
  rank: 60,
  recognises({ bytes, name }) {
    return isProbablyText(bytes) && !/\.(csv|tsv)$/i.test(name) && looksDrawn(beginningOf(bytes));
  },
  async read({ bytes, name }, context) {
    const { text, encoding } = decodeText(bytes, context.encoding);
    const { blocks, how } = readPlainText(text);
    return {
      kind: 'source',
      source: {
        format: 'text',
        description: `${how}, ${encoding}`,
        name: nameFromFile(name),
        blocks,
        notes: [],
      },
    };
  },
});
