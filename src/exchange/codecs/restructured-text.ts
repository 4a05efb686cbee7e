import { markupCodec } from '../tables/markupCodec';
import { looksLikeRestructuredText, readRestructuredText } from '../tables/restructuredText';

export default markupCodec({
  id: 'restructured-text',
  label: 'reStructuredText',
  extension: 'rst',
  endings: /\.(rst|rest)$/i,
  looksLike: looksLikeRestructuredText,
  blocks: readRestructuredText,
});
