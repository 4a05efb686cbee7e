import { canonicalText } from '../canonical/canonicalText';
import { chosenMatrix } from '../chosenMatrix';
import { defineCodec } from '../codec';

export default defineCodec({
  id: 'canonical',
  label: 'JSON',
  hint: 'for git, one line per activity',
  extension: 'answerable.json',
  mimeType: 'application/json',
  keeps: 'everything',
  async write({ matrix, choice }) {
    return new TextEncoder().encode(canonicalText(chosenMatrix(matrix, choice)));
  },
});
