// Quotation marks that begin a field and do not enclose it: only that field is text, and no other line goes into it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsFromDelimited, textFromRows } from '../../../src/exchange/tables/delimited';

const HEAD = 'Task,Dev,Ops';
const REST = 'Watch,R,A\nPay,A,R';
const AROUND = {
  before: [['Task', 'Dev', 'Ops']],
  after: [
    ['Watch', 'R', 'A'],
    ['Pay', 'A', 'R'],
  ],
};

const KEPT = 'A field begins with a quotation mark that does not enclose it. It was kept as text.';
const INSIDE = 'Quotation marks in a field are not doubled. They were kept as text.';

const read = (row: string) => rowsFromDelimited(`${HEAD}\n${row}\n${REST}\n`, ',');

describe('a field whose first mark does not enclose it is text, and so is no other', () => {
  test.each([
    ['"Shop can take money" figure: target,R,A', ['"Shop can take money" figure: target', 'R', 'A']],
    ['"Monday" and "Tuesday",R,A', ['"Monday" and "Tuesday"', 'R', 'A']],
    ['"Numbers by seven" – all marts,"R",A', ['"Numbers by seven" – all marts', 'R', 'A']],
    ['"Zahlen um sieben" stehen,R,"A"', ['"Zahlen um sieben" stehen', 'R', 'A']],
    ['Deploy,"R" (Ann),A', ['Deploy', '"R" (Ann)', 'A']],
    ['Deploy,R,"A" in Berlin', ['Deploy', 'R', '"A" in Berlin']],
    ['"a"b,"c"d,"e"f', ['"a"b', '"c"d', '"e"f']],
    ['"Go"-Freigabe,"R, A",A', ['"Go"-Freigabe', 'R, A', 'A']],
    ['"Roll back,R,A', ['"Roll back', 'R', 'A']],
    ['Roll back,"R,A', ['Roll back', '"R', 'A']],
    ['"Roll back,"R",A', ['"Roll back', 'R', 'A']],
  ])('%s', (row, cells) => {
    expect(read(row)).toEqual({
      rows: [...AROUND.before, cells, ...AROUND.after],
      lines: [1, 2, 3, 4],
      notes: [{ line: 2, message: KEPT }],
    });
  });
});

describe('a field that is enclosed stays one, though marks in it are not doubled', () => {
  test.each([
    ['"Say "yes" to it",R,A', 'Say "yes" to it'],
    ['"Say "yes", then go",R,A', 'Say "yes", then go'],
    ['"Plan, "Build" and run",R,A', 'Plan, "Build" and run'],
    ['"Racks, 19" wide",R,A', 'Racks, 19" wide'],
    ['"A 19" rack",R,A', 'A 19" rack'],
    ['"Der ""kleine"" und (der "große") Lauf",R,A', 'Der "kleine" und (der "große") Lauf'],
  ])('%s', (row, name) => {
    expect(read(row)).toEqual({
      rows: [...AROUND.before, [name, 'R', 'A'], ...AROUND.after],
      lines: [1, 2, 3, 4],
      notes: [{ line: 2, message: INSIDE }],
    });
  });
});

describe('a well-formed field is read as it was', () => {
  test.each([
    ['"first line\nsecond line",R,A', ['first line\nsecond line', 'R', 'A']],
    [
      '"first, line\n\nsecond ""line"", with more",R,A',
      ['first, line\n\nsecond "line", with more', 'R', 'A'],
    ],
    ['"Deploy" ,R,"A" ', ['Deploy', 'R', 'A']],
    ['"",R,""', ['', 'R', '']],
    ['"""Deploy""",R,A', ['"Deploy"', 'R', 'A']],
    ['"Watch,R,A\nPay,A,R",R,A', ['Watch,R,A\nPay,A,R', 'R', 'A']],
    ['a 19" rack,R,A', ['a 19" rack', 'R', 'A']],
    ['Say "yes",R,A', ['Say "yes"', 'R', 'A']],
  ])('%j', (row, cells) => {
    const { rows, notes } = read(row);
    expect([rows, notes]).toEqual([[...AROUND.before, cells, ...AROUND.after], []]);
  });
});

test('of lines with undoubled marks between the first and the last, the field stays whole', () => {
  expect(read('"first\nsecond "quoted" line\nthird",R,A').rows).toEqual([
    ...AROUND.before,
    ['first\nsecond "quoted" line\nthird', 'R', 'A'],
    ...AROUND.after,
  ]);
});

test('a mark that is never closed in a line that makes no row is read as before, and said', () => {
  const { rows, notes } = read('"a note that');
  expect(rows).toHaveLength(2);
  expect(notes.map(({ message }) => message)).toEqual([
    'A quotation mark is not closed, so everything after it was read as one field.',
  ]);
});

test('each line of such a field is told by its place in the file', () => {
  const text = `${HEAD}\n"two\nlines",R,A\n"One" thing,R,A\nWatch,R,A\n"Other" thing,R,A\n`;
  const { lines, notes } = rowsFromDelimited(text, ',');
  expect(lines).toEqual([1, 2, 4, 5, 6]);
  expect(notes.map(({ line }) => line)).toEqual([4, 6]);
});

test('nothing that was written with its marks doubled is changed', () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', ' ') });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 }), (rows) => {
      const { rows: back, notes } = rowsFromDelimited(textFromRows(rows).replaceAll('\r\n', '\n'), ',');
      expect([back, notes]).toEqual([rows, []]);
    }),
  );
});

test('words in marks with words behind them are text in any cell, and no line goes into another', () => {
  const word = fc.string({ unit: fc.constantFrom('a', ' ', '-', 'ß'), minLength: 1, maxLength: 6 });
  const marked = fc.tuple(word, word).map(([inside, behind]) => `"${inside}x"x${behind}x`);
  const cell = fc.oneof(marked, word);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
      const text = [HEAD, ...rows.map((row) => row.join(',')), REST].join('\n');
      expect(rowsFromDelimited(text, ',').rows).toEqual([...AROUND.before, ...rows, ...AROUND.after]);
    }),
  );
});
