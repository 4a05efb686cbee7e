/** A text format with a mark-up of its own, which is read and not written: codecs that differ only in data. */
import { type Codec, defineCodec } from '../contract/codec';
import type { Block } from '../contract/source';
import { nameFromFile } from '../texts/fileName';
import { unquotedText } from '../texts/quotedMail';
import { beginningOf, decodeText } from '../texts/text';
import { isProbablyText } from './sniff';

interface Markup extends Pick<Codec, 'id' | 'label' | 'extension' | 'accepts'> {
  /** Names of files that are in it, whatever they begin with. */
  readonly endings: RegExp;
  looksLike(text: string): boolean;
  /** Later where its reader is loaded first. */
  blocks(text: string): Block[] | Promise<Block[]>;
}

export function markupCodec({ endings, looksLike, blocks, ...codec }: Markup): Codec {
  // As it is where it is no mail: in AsciiDoc a cell may begin with such a mark.
  const unquoted = (text: string) => (looksLike(text) ? text : unquotedText(text));
  return defineCodec({
    ...codec,
    mimeType: 'text/plain',
    keeps: 'nothing',
    rank: 35,
    recognises({ bytes, name }) {
      if (!isProbablyText(bytes) || /\.(csv|tsv|md|html?|json)$/i.test(name)) return false;
      return endings.test(name) || looksLike(unquoted(beginningOf(bytes)));
    },
    async read({ bytes, name }, context) {
      const { text, encoding } = decodeText(bytes, context.encoding);
      return {
        kind: 'source',
        source: {
          format: 'text',
          description: `${codec.label}, ${encoding}`,
          name: nameFromFile(name),
          blocks: await blocks(unquoted(text)),
          notes: [],
        },
      };
    },
  });
}
