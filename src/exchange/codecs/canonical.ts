import { canonicalText } from '../canonical/canonicalText';
import { defineCodec } from '../contract/codec';
import { chosenMatrix } from '../outline/chosenMatrix';

export default defineCodec({
  id: 'canonical',
  label: 'JSON',
  hint: 'for git, one line per activity',
  extension: 'answerable.json',
  mimeType: 'application/json',
  offers: [{ under: 'other', rank: 30, label: 'JSON for git' }],
  keeps: 'everything',
  async write({ matrix, choice }) {
    return new TextEncoder().encode(canonicalText(chosenMatrix(matrix, choice)));
  },
});
