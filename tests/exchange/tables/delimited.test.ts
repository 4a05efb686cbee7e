import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOUNDS } from '../../../src/exchange/contract/bounds';
import {
  guessSeparator,
  rowsFromDelimited,
  sourceFromDelimited,
  textFromRows,
} from '../../../src/exchange/tables/delimited';
import { cellFromSafe, safeCell } from '../../../src/exchange/texts/safeCell';
import { decodeText } from '../../../src/exchange/texts/text';
import { arbitraryName, naughtyNames } from '../arbitraryMatrix';

const spectrum = 'node_modules/csv-spectrum/';

// The package expects another telephone number of one file than the file holds.
const files = readdirSync(`${spectrum}csvs`).filter((file) => file !== 'location_coordinates.csv');

describe('csv-spectrum', () => {
  test.each(files)('%s', (file) => {
    const { text } = decodeText(readFileSync(`${spectrum}csvs/${file}`));
    // Line breaks inside cells are one kind here, whatever they were in the file.
    const expected = JSON.parse(
      readFileSync(`${spectrum}json/${file.replace('.csv', '.json')}`, 'utf8').replaceAll('\\r\\n', '\\n'),
    ) as { [head: string]: string }[];
    const [head = [], ...rows] = sourceFromDelimited(
      { text, encoding: 'UTF-8', hadMark: false, isGuess: false },
      file,
    ).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place]])))).toEqual(
      [expected].flat(),
    );
  });
});

test('rows that were written are read back, whatever is in them', () => {
  const cell = fc.oneof(arbitraryName, fc.constantFrom('', 'x', '"', ',', ';', '\n', ' a '));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('x', 'y'), cell, cell), { minLength: 1 }), (rows) => {
      expect(rowsFromDelimited(textFromRows(rows).replaceAll('\r\n', '\n'), ',').rows).toEqual(rows);
    }),
  );
});

/** Any character there is. The library's own unit of them makes a table of all first, which takes a second. */
const anyCharacter = fc
  .integer({ min: 0, max: 0x10_ffff - 0x800 })
  .map((place) => String.fromCodePoint(place < 0xd800 ? place : place + 0x800));

test('a cell that is made safe and turned back is the cell', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: anyCharacter }),
        fc.constantFrom(...naughtyNames),
        fc.string().map((text) => `'${text}`),
        fc.string().map((text) => `=${text}`),
      ),
      (text) => cellFromSafe(safeCell(text)) === text,
    ),
  );
});

test('what a spreadsheet would run begins with an apostrophe, plain numbers do not', () => {
  const formulas = ['=1+1', '=HYPERLINK("x")', '+1+1', '-1+1', '@SUM(A1)', '|cmd', '%0', '\tx', '＝1'];
  expect(formulas.map(safeCell)).toEqual(formulas.map((formula) => `'${formula}`));
  expect(['-5', '+3.2', '12%', 'a=1', ''].map(safeCell)).toEqual(['-5', '+3.2', '12%', 'a=1', '']);
});

test.each([
  ['a,b;c\nd,e\n', ','],
  ['a;b,c;d\ne;f;g\n', ';'],
  ['a\tb, c\nd\te\n', '\t'],
  ['a|b\nc|d\n', '|'],
] as const)('the separator of %j is %j', (text, separator) => expect(guessSeparator(text)).toBe(separator));

test('counts cells of wide rows, however ragged, up to the bound', () => {
  const text = `Task,${'R,'.repeat(200)}\n${`x${','.repeat(209)}\n`.repeat(10)}`;
  const read = (most: number) => rowsFromDelimited(text, ',', 1, undefined, most);
  expect(read(202 + 10 * 210).rows).toHaveLength(11);
  expect(() => read(202 + 9 * 210 + 1)).toThrow('2,302 cells or more, at least 209 over the limit of 2,093');
  expect(BOUNDS.tableCells).toBe(8_000_000);
});

test('counts rows that are too many, so that the refusal says by how many', () => {
  expect(() => rowsFromDelimited('a,b\n'.repeat(10_350), ',')).toThrow(
    'This file has 10,350 rows, 250 over the limit of 10,100.',
  );
  expect(() => rowsFromDelimited('a,b\n'.repeat(300_000), ',')).toThrow(
    'This file has 300,000 rows, 289,900 over the limit of 10,100',
  );
});
