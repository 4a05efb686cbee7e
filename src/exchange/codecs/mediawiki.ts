import { defineCodec } from '../contract/codec';
import { looksLikeMediawiki, readMediawiki } from '../tables/mediawiki';
import { isProbablyText, LOOKED_AT } from '../tables/sniff';
import { nameFromFile } from '../texts/fileName';
import { decodeText } from '../texts/text';

export default defineCodec({
  id: 'mediawiki',
  label: 'MediaWiki',
  extension: 'wiki',
  accepts: ['.mediawiki'],
  mimeType: 'text/plain',
  keeps: 'nothing',
  rank: 35,
  recognises({ bytes, name }) {
    if (!isProbablyText(bytes) || /\.(csv|tsv|md|html?|json)$/i.test(name)) return false;
    return (
      /\.(wiki|mediawiki)$/i.test(name) || looksLikeMediawiki(decodeText(bytes.subarray(0, LOOKED_AT)).text)
    );
  },
  async read({ bytes, name }, context) {
    const { text, encoding } = decodeText(bytes, context.encoding);
    return {
      kind: 'source',
      source: {
        format: 'text',
        description: `MediaWiki, ${encoding}`,
        name: nameFromFile(name),
        blocks: readMediawiki(text),
        notes: [],
      },
    };
  },
});
