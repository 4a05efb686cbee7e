import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFile } from '../../../src/exchange/opening/openFile';
import { guessEncoding } from '../../../src/exchange/texts/guessEncoding';
import { countingIds } from '../reading';

test.each([
  ['gb18030-chinese.csv', 'GB 18030'],
  ['big5-chinese.csv', 'Big5'],
  ['shift-jis-japanese.csv', 'Shift-JIS'],
  ['euc-kr-korean.csv', 'EUC-KR'],
  ['mac-roman-french.csv', 'Mac Roman'],
  ['windows-1251-russian.csv', 'Windows-1251'],
  ['koi8-r-russian.csv', 'KOI8-R'],
  ['windows-1250-polish.csv', 'Windows-1250'],
  ['windows-1252.csv', 'Windows-1252'],
  ['windows-1253-greek.csv', 'Windows-1253'],
  ['windows-1254-turkish.csv', 'Windows-1254'],
  ['euc-jp-japanese.csv', 'EUC-JP'],
])('%s is recognised', (file, encoding) => {
  expect(guessEncoding(new Uint8Array(readFileSync(`tests/fixtures/import/${file}`))).encoding).toBe(
    encoding,
  );
});

test('a wrong encoding that a person chose is told, never passed as understood', async () => {
  const bytes = new Uint8Array(readFileSync('tests/fixtures/import/gb18030-chinese.csv'));
  const opened = await openFile({ bytes, name: 'duties.csv' }, { newId: countingIds(), encoding: 'Big5' });
  const notes = opened.kind === 'source' ? opened.source.notes : [];
  expect(notes.map(({ message }) => message)).toEqual([
    'Part of this file is not text in Big5. Choose another encoding.',
  ]);
});
