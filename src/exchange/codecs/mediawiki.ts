import { markupCodec } from '../tables/markupCodec';
import { looksLikeMediawiki } from '../tables/mediawikiHead';

export default markupCodec({
  id: 'mediawiki',
  label: 'MediaWiki',
  extension: 'wiki',
  accepts: ['.mediawiki'],
  endings: /\.(wiki|mediawiki)$/i,
  looksLike: looksLikeMediawiki,
  async blocks(text) {
    const { readMediawiki } = await import('../tables/markupReaders');
    return readMediawiki(text);
  },
});
