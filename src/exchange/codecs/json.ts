import { savedFromMatrix } from '../../domain/matrix/saved';
import { JSON_FORMAT } from '../canonical/canonicalText';
import { fieldsBeside } from '../canonical/documentFields';
import { defineCodec } from '../contract/codec';
import { chosenMatrix } from '../outline/chosenMatrix';
import { openedFromMarks } from '../ownFiles/openedFromMarks';
import { openedFromJson } from '../tables/json';
import { isProbablyText } from '../tables/sniff';
import { nameFromFile } from '../texts/fileName';
import { beginningOf, decodeText, firstText } from '../texts/text';

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
    const start = firstText(bytes, 400).trimStart();
    if (/^<{7}/.test(start)) return beginningOf(bytes).includes(`"${JSON_FORMAT}"`);
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
