/**
 * Entities in a text, each with its semicolon, by the decoder that the tokenizer brings along. The functions of the
 * package that do the same are quicker where there are thousands of them in one text, and as large as the decoder again.
 */
import { DecodingMode, EntityDecoder, htmlDecodeTree, xmlDecodeTree } from 'entities/decode';

export const decodeHtml = decoding(htmlDecodeTree);
export const decodeXml = decoding(xmlDecodeTree);

function decoding(names: Uint16Array): (text: string) => string {
  let meant = '';
  const decoder = new EntityDecoder(names, (point) => {
    meant += String.fromCodePoint(point);
  });
  const meaning = (entity: string) => {
    meant = '';
    decoder.startEntity(DecodingMode.Strict);
    return decoder.write(entity, 1) > 0 ? meant : entity;
  };
  return (text) => text.replace(/&[#\w]+;/g, meaning);
}
