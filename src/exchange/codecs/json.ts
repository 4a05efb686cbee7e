import { savedFromMatrix } from '../../domain/matrix/saved';
import { JSON_FORMAT } from '../canonical/canonicalText';
import { fieldsBeside } from '../canonical/documentFields';
import { defineCodec } from '../contract/codec';
import { chosenMatrix } from '../outline/chosenMatrix';
import { openedFromMarks } from '../ownFiles/openedFromMarks';
import { openedFromJson } from '../tables/json';
import { isProbablyText, LOOKED_AT } from '../tables/sniff';
import { nameFromFile } from '../texts/fileName';
import { decodeText } from '../texts/text';

export default defineCodec({
  id: 'json',
  label: 'JSON',
  extension: 'json',
  mimeType: 'application/json',
  offers: [{ under: 'files', rank: 50 }],
  keeps: 'everything',
  rank: 10,
  async write({ matrix, choice }) {
    const { matrix: own, beside } = fieldsBeside(chosenMatrix(matrix, choice));
    const document = { format: JSON_FORMAT, ...savedFromMatrix(own), ...beside };
    return new TextEncoder().encode(`${JSON.stringify(document, null, 1)}\n`);
  },
  recognises({ bytes, name }) {
    if (!isProbablyText(bytes)) return false;
    const start = decodeText(bytes.subarray(0, 400)).text.trimStart();
    if (/^<{7}/.test(start))
      return decodeText(bytes.subarray(0, LOOKED_AT)).text.includes(`"${JSON_FORMAT}"`);
    return (
      /^(\{\s*(["}]|$)|\[\s*[[{"\]])/.test(start) && (/\.json$/i.test(name) || !/^\[[^\]]*\]\(/.test(start))
    );
  },
  async read({ bytes, name }, context) {
    const { text } = decodeText(bytes, context.encoding);
    return (
      openedFromMarks(text, nameFromFile(name), context) ??
      openedFromJson(text, nameFromFile(name), JSON_FORMAT, context)
    );
  },
});
