import { savedFromMatrix } from '../../domain/matrix/saved';
import { JSON_FORMAT } from '../canonical/canonicalText';
import { defineCodec } from '../contract/codec';
import { chosenMatrix } from '../outline/chosenMatrix';
import { openedFromJson } from '../tables/json';
import { isProbablyText } from '../tables/sniff';
import { nameFromFile } from '../texts/fileName';
import { decodeText } from '../texts/text';

export default defineCodec({
  id: 'json',
  label: 'JSON',
  extension: 'json',
  mimeType: 'application/json',
  keeps: 'everything',
  rank: 10,
  async write({ matrix, choice }) {
    return new TextEncoder().encode(
      `${JSON.stringify({ format: JSON_FORMAT, ...savedFromMatrix(chosenMatrix(matrix, choice)) }, null, 1)}\n`,
    );
  },
  recognises({ bytes, name }) {
    if (!isProbablyText(bytes)) return false;
    const start = decodeText(bytes.subarray(0, 400)).text.trimStart();
    return (
      /^(\{\s*(["}]|$)|\[\s*[[{"\]])/.test(start) && (/\.json$/i.test(name) || !/^\[[^\]]*\]\(/.test(start))
    );
  },
  async read({ bytes, name }, context) {
    return openedFromJson(decodeText(bytes).text, nameFromFile(name), JSON_FORMAT, context);
  },
});
