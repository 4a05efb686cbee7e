import { looksLikeAsciidoc, readAsciidoc } from '../tables/asciidoc';
import { markupCodec } from '../tables/markupCodec';

export default markupCodec({
  id: 'asciidoc',
  label: 'AsciiDoc',
  extension: 'adoc',
  accepts: ['.asciidoc'],
  endings: /\.(adoc|asciidoc|asc)$/i,
  looksLike: looksLikeAsciidoc,
  blocks: readAsciidoc,
});
