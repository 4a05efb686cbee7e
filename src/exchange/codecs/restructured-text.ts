import { defineCodec } from '../contract/codec';
import { looksLikeRestructuredText, readRestructuredText } from '../tables/restructuredText';
import { isProbablyText, LOOKED_AT } from '../tables/sniff';
import { nameFromFile } from '../texts/fileName';
import { decodeText } from '../texts/text';

export default defineCodec({
  id: 'restructured-text',
  label: 'reStructuredText',
  extension: 'rst',
  mimeType: 'text/plain',
  keeps: 'nothing',
  rank: 35,
  recognises({ bytes, name }) {
    if (!isProbablyText(bytes) || /\.(csv|tsv|md|html?|json)$/i.test(name)) return false;
    return (
      /\.(rst|rest)$/i.test(name) || looksLikeRestructuredText(decodeText(bytes.subarray(0, LOOKED_AT)).text)
    );
  },
  async read({ bytes, name }, context) {
    const { text, encoding } = decodeText(bytes, context.encoding);
    return {
      kind: 'source',
      source: {
        format: 'text',
        description: `reStructuredText, ${encoding}`,
        name: nameFromFile(name),
        blocks: readRestructuredText(text),
        notes: [],
      },
    };
  },
});
