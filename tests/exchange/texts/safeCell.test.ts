// Cells that a spreadsheet would run: safe whatever separator it cuts at, and the same again when they are read back.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { textFromRows } from '../../../src/exchange/tables/delimited';
import { cellFromSafe, safeCell } from '../../../src/exchange/texts/safeCell';
import { arbitraryName, naughtyNames } from '../arbitraryMatrix';

const FORMULAS = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '+1',
  '-5',
  '@SUM(A1)',
  "'",
  '"',
  ' =1',
  '"=1"',
  'x',
  '',
  '|x',
  '＝1',
];
const SEPARATORS = [';', ',', '\t', '\n', '\r\n', '|', ' ', ';"', ''];

const cell = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...FORMULAS), arbitraryName), fc.constantFrom(...SEPARATORS)), {
    maxLength: 4,
  })
  .map((parts) => parts.flat().join(''));

/** A formula begins with one of these; a number with a sign is none. */
const isFormula = (text: string) =>
  /^[=+\-@|%＝＋－＠]/.test(text) && !/^[+-]?\d+([.,]\d+)?%?(?:["\s;,|]|$)/.test(text);

describe('a safe cell', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(cellFromSafe(safeCell(text))).toBe(text);
      }),
    );
    for (const name of naughtyNames) expect(cellFromSafe(safeCell(name))).toBe(name);
  });

  test.each([[','], [';'], ['\t']])('is no formula for a program that cuts at %j', (delimiter) => {
    // Cut at commas our quotes hold; cut elsewhere, spaces and quotes at the beginning may be taken off.
    const seen = (field: string) =>
      delimiter === ',' ? [field] : field.split(/\r?\n|\r/).map((line) => line.replace(/^["\s]+/, ''));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
        const text = textFromRows([['Plan', ...cells].map(safeCell), ['Run', 'x', 'y'].map(safeCell)]);
        const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\r\n' });
        expect(data.flat().flatMap(seen).filter(isFormula)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('of a semicolon locale: the formula inside of a name stays text', () => {
    expect(safeCell("x;=cmd|' /C calc'!A0;y")).toBe("x;'=cmd|' /C calc'!A0;y");
    expect(safeCell('a\t=1')).toBe("a\t'=1");
    expect(safeCell('a\n=1')).toBe("a\n'=1");
    expect(safeCell('a; -5')).toBe('a; -5');
    expect(safeCell('plain; text')).toBe('plain; text');
  });
});
