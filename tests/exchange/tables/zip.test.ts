// To how much the parts of a zip may unpack, whatever it says of them itself.
import { expect, test } from 'vitest';
import { openZip } from '../../../src/exchange/tables/zip';
import { sheetData } from '../xlsxFile';
import { zipBomb } from '../zipBomb';

const MEGABYTE = 1024 * 1024;
const sheet = sheetData([['Task', 'Dev']]);
const PART = 'xl/sharedStrings.xml';

test('a part whose directory lies about its size is stopped where it unpacks to more than a part may', () => {
  const zip = openZip(zipBomb(sheet, 5, 1_000), { part: 4 * MEGABYTE, all: 100 * MEGABYTE });
  expect(() => zip.part(PART)).toThrow(/unpacks to more than the limit of 4\.0 MB/);
  const honest = openZip(zipBomb(sheet, 4, 1_000), { part: 4 * MEGABYTE, all: 100 * MEGABYTE });
  expect(honest.part(PART)).toHaveLength(4 * MEGABYTE);
});

test('all parts together unpack to no more than a file may', () => {
  const zip = openZip(zipBomb(sheet, 3), { part: 4 * MEGABYTE, all: 5 * MEGABYTE });
  expect(zip.part(PART)).toHaveLength(3 * MEGABYTE);
  expect(() => zip.part(PART)).toThrow(/unpacks to 3\.0 MB, 1\.0 MB over the limit of 2\.0 MB/);
});
