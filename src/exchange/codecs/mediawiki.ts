import { markupCodec } from '../tables/markupCodec';
import { looksLikeMediawiki, readMediawiki } from '../tables/mediawiki';

export default markupCodec({
  id: 'mediawiki',
  label: 'MediaWiki',
  extension: 'wiki',
  accepts: ['.mediawiki'],
  endings: /\.(wiki|mediawiki)$/i,
  looksLike: looksLikeMediawiki,
  blocks: readMediawiki,
});
