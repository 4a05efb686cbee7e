import { defineCodec } from '../contract/codec';
import { looksLikeAsciidoc, readAsciidoc } from '../tables/asciidoc';
import { isProbablyText, LOOKED_AT } from '../tables/sniff';
import { nameFromFile } from '../texts/fileName';
import { decodeText } from '../texts/text';

export default defineCodec({
  id: 'asciidoc',
  label: 'AsciiDoc',
  extension: 'adoc',
  accepts: ['.asciidoc'],
  mimeType: 'text/plain',
  keeps: 'nothing',
  rank: 35,
  recognises({ bytes, name }) {
    if (!isProbablyText(bytes) || /\.(csv|tsv|md|html?|json)$/i.test(name)) return false;
    return (
      /\.(adoc|asciidoc|asc)$/i.test(name) || looksLikeAsciidoc(decodeText(bytes.subarray(0, LOOKED_AT)).text)
    );
  },
  async read({ bytes, name }, context) {
    const { text, encoding } = decodeText(bytes, context.encoding);
    return {
      kind: 'source',
      source: {
        format: 'text',
        description: `AsciiDoc, ${encoding}`,
        name: nameFromFile(name),
        blocks: readAsciidoc(text),
        notes: [],
      },
    };
  },
});
