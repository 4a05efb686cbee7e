import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridFromText, textFromGrid } from '../../../../src/ui/gridView/pasting/tableText';

const cases: readonly { readonly it: string; readonly text: string; readonly grid: string[][] }[] = [
  {
    it: 'reads rows by LF',
    text: 'R\tA\nC\tI',
    grid: [
      ['R', 'A'],
      ['C', 'I'],
    ],
  },
  { it: 'reads rows by CRLF and by CR', text: 'R\r\nA\rC', grid: [['R'], ['A'], ['C']] },
  { it: 'ignores the one line break that Excel ends with', text: 'R\tA\r\n', grid: [['R', 'A']] },
  { it: 'keeps a second empty line as an empty row', text: 'R\n\n', grid: [['R'], ['']] },
  { it: 'keeps a quoted line break at the end', text: '"R\n"', grid: [['R\n']] },
  { it: 'undoubles quotes', text: '"say ""yes"""\tA', grid: [['say "yes"', 'A']] },
  { it: 'keeps tabs inside quotes', text: '"a\tb"\tc', grid: [['a\tb', 'c']] },
  { it: 'takes a quote inside a field as it is', text: '5" pipe\tR', grid: [['5" pipe', 'R']] },
  { it: 'takes a quote that never closes as it is', text: '"R\tA', grid: [['"R', 'A']] },
  { it: 'reads empty fields at both ends', text: '\tR\t', grid: [['', 'R', '']] },
  { it: 'reads blank lines in the middle', text: 'R\n\nA', grid: [['R'], [''], ['A']] },
  { it: 'reads nothing from nothing', text: '', grid: [] },
];

for (const { it, text, grid } of cases) {
  test(it, () => expect(gridFromText(text)).toEqual(grid));
}

test('what is written reads back the same', () => {
  const field = fc.oneof(fc.string(), fc.constantFrom('', '\t', '\n', '"', '\r\n', 'RA', '"\n'));
  const row = fc.array(field, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (grid) => {
      // A single empty field is no table at all.
      fc.pre(grid.length > 1 || (grid[0]?.length ?? 0) > 1 || grid[0]?.[0] !== '');
      // One line break at the end is the spreadsheet's own.
      fc.pre(!(grid.at(-1)?.length === 1 && grid.at(-1)?.[0] === ''));
      expect(gridFromText(textFromGrid(grid))).toEqual(grid);
    }),
  );
});

test('text without quotes reads as it does beside a quoted field', () => {
  const text = fc.string({ unit: fc.constantFrom('R', ' ', '\t', '\n', '\r', '\r\n') });
  fc.assert(
    fc.property(text, (plain) => {
      const beside = gridFromText(`${plain}\n"quoted"`);
      expect(gridFromText(`${plain}\n`)).toEqual(beside.slice(0, -1));
    }),
  );
});
