import { BOUNDS, FileRefused, refuseFileAbove } from '../bounds';
import { defineCodec } from '../codec';
import { nameFromFile } from '../fileName';
import { isZip } from '../tables/sniff';

export default defineCodec({
  id: 'xlsx',
  label: 'Excel',
  extension: 'xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  keeps: 'letters',
  rank: 20,
  recognises: ({ bytes }) => isZip(bytes),
  async read({ bytes, name }) {
    refuseFileAbove(bytes.length, BOUNDS.xlsxBytes);
    // Loaded when the first spreadsheet comes: most people never open one.
    const { sheetsFromFile } = await import('../tables/spreadsheet');
    const tables = sheetsFromFile(bytes);
    if (tables.length === 0) throw new FileRefused('This spreadsheet has no sheet with anything in it.');
    const description = tables.length === 1 ? 'Excel, one sheet' : `Excel, ${tables.length} sheets`;
    return {
      kind: 'source',
      source: { format: 'xlsx', description, name: nameFromFile(name), blocks: tables, notes: [] },
    };
  },
});
