import { defineCodec } from '../contract/codec';
import { openedFromPage } from '../ownFiles/embeddedDocument';
import { isProbablyText } from '../tables/sniff';
import { nameFromFile } from '../texts/fileName';
import { decodeText, firstText } from '../texts/text';
import { htmlFile } from '../writing/htmlFile';

export default defineCodec({
  id: 'html',
  label: 'HTML',
  extension: 'html',
  mimeType: 'text/html',
  offers: [
    { under: 'files', rank: 40 },
    { under: 'copies', rank: 30 },
  ],
  accepts: ['.htm'],
  keeps: 'everything',
  tellsGaps: true,
  rank: 30,
  write: async (request, onShare) => new TextEncoder().encode(htmlFile(request, onShare)),
  recognises({ bytes, name }) {
    if (!isProbablyText(bytes)) return false;
    if (/\.(html?|xhtml|mhtml?)$/i.test(name)) return true;
    const start = firstText(bytes, 2_000).trimStart();
    return /^(<!doctype html|<html|<meta|<table|<body|<div|<style|<span|<b\b|<p\b|<!--StartFragment)/i.test(
      start,
    );
  },
  async read({ bytes, name }, context) {
    const { text, encoding } = decodeText(bytes, context.encoding);
    const { readHtml } = await import('../tables/markupReaders');
    const isPasted = name.startsWith('Pasted');
    return openedFromPage(
      {
        format: 'html',
        description: isPasted ? 'HTML from the clipboard' : `HTML, ${encoding}`,
        name: nameFromFile(name),
        ...readHtml(text, context.onShare),
      },
      context,
    );
  },
});
