import { BOUNDS, FileRefused, refuseFileAbove } from '../contract/bounds';
import { defineCodec } from '../contract/codec';
import type { Block } from '../contract/source';
import { openedFromPage } from '../ownFiles/embeddedDocument';
import { isZip } from '../tables/sniff';
import { nameFromFile } from '../texts/fileName';

export default defineCodec({
  id: 'xlsx',
  label: 'Excel',
  extension: 'xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  offers: [{ under: 'files', rank: 20 }],
  accepts: ['.xlsm'],
  keeps: 'everything',
  tellsGaps: true,
  rank: 20,
  async write(request, onShare) {
    const { xlsxFile } = await import('../writing/xlsxFile');
    return xlsxFile(request, onShare);
  },
  recognises: ({ bytes }) => isZip(bytes),
  async read({ bytes, name }, context) {
    refuseFileAbove(bytes.length, BOUNDS.xlsxBytes);
    // Loaded when the first spreadsheet comes: most people never open one.
    const { sheetsFromFile } = await import('../tables/spreadsheet');
    const { tables, notes, texts, carried } = sheetsFromFile(bytes, context.onShare);
    if (tables.length === 0) throw new FileRefused('All sheets in this spreadsheet are empty.');
    const description = tables.length === 1 ? 'Excel, one sheet' : `Excel, ${tables.length} sheets`;
    // Of our own file only the first sheet is the matrix; the others are made from it.
    const blocks: Block[] =
      carried === undefined
        ? [...tables, ...texts.map((text) => ({ kind: 'text', text }) as const)]
        : tables.slice(0, 1).map((table) => ({ ...table, name: '' }));
    const comments = carried === undefined ? [] : [carried];
    return openedFromPage(
      { format: 'xlsx', description, name: nameFromFile(name), title: '', blocks, comments, notes },
      context,
    );
  },
});
