import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guessEncoding } from '../../../src/exchange/texts/guessEncoding';

test.each([
  ['gb18030-chinese.csv', 'GB 18030'],
  ['big5-chinese.csv', 'Big5'],
  ['shift-jis-japanese.csv', 'Shift-JIS'],
  ['euc-kr-korean.csv', 'EUC-KR'],
  ['mac-roman-french.csv', 'Mac Roman'],
  ['windows-1251-russian.csv', 'Windows-1251'],
  ['windows-1250-polish.csv', 'Windows-1250'],
  ['windows-1252.csv', 'Windows-1252'],
])('%s is recognised', (file, encoding) => {
  expect(guessEncoding(new Uint8Array(readFileSync(`tests/fixtures/import/${file}`))).encoding).toBe(
    encoding,
  );
});
