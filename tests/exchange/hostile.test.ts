// Files made to break whoever opens them. Each is refused with the bound that it breaks and by how much: the refusal
// counts what was looked at, and so shows that the rest was not.
import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BOUNDS, FileRefused } from '../../src/exchange/contract/bounds';
import { inflated } from '../../src/exchange/texts/inflate';
import { readFile } from './reading';
import { sheetData, xlsxFile } from './xlsxFile';
import { spaces, zipBomb } from './zipBomb';

const cellAt = (place: string) =>
  `<sheetData><row><c r="${place}" t="inlineStr"><is><t>R</t></is></c></row></sheetData>`;
const matrixSheet = sheetData([
  ['Task', 'Dev', 'Ops'],
  ['Deploy', 'R', 'A'],
]);

const files: { readonly [name: string]: readonly [() => string | Uint8Array, string, RegExp] } = {
  'a part that unpacks to far more than it is': [
    () => zipBomb(matrixSheet, 104),
    'a.xlsx',
    /unpacks to 104\.0 MB, 8\.0 MB over the limit of 96\.0 MB/,
  ],
  'one cell at the far corner': [
    () => xlsxFile({ sheets: { One: cellAt('XFD1048576') } }),
    'a.xlsx',
    /^This sheet has a cell in row 1,048,576, 1,038,476 over the limit of 10,100/,
  ],
  'a row that no spreadsheet has': [
    () => xlsxFile({ sheets: { One: cellAt('A4294967295') } }),
    'a.xlsx',
    /“A4294967295” is not a cell reference/,
  ],
  'a merged area of everything': [
    () => xlsxFile({ sheets: { One: `${matrixSheet}<mergeCells><mergeCell ref="A1:ZZZZ9"/></mergeCells>` } }),
    'a.xlsx',
    /“ZZZZ9” is not a cell reference/,
  ],
  'four thousand parts': [
    () =>
      zipSync(
        Object.fromEntries(Array.from({ length: 4_000 }, (_, place) => [`p${place}`, new Uint8Array(0)])),
        { level: 0 },
      ),
    'a.xlsx',
    /4,000 parts, 1,952 over the limit of 2,048/,
  ],
  'entities that grow': [
    () =>
      xlsxFile({
        sheets: { One: matrixSheet },
        sharedStrings: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
      }),
    'a.xlsx',
    /defines its own XML entities/,
  ],
  'an entity from outside': [
    () => xlsxFile({ sheets: { One: `<!DOCTYPE x SYSTEM "file:///etc/passwd">${matrixSheet}` } }),
    'a.xlsx',
    /defines its own XML entities/,
  ],
  'a cut spreadsheet': [
    () => xlsxFile({ sheets: { One: matrixSheet } }).slice(0, 400),
    'a.xlsx',
    /incomplete or damaged/,
  ],
  'twenty thousand columns': [() => `Task,${'R,'.repeat(20_000)}\n`, 'a.csv', /20,002 columns/],
  'too many rows': [
    () => `Task,Dev\n${'Deploy,R\n'.repeat(BOUNDS.tableRows)}`,
    'a.csv',
    /10,101 rows, 1 over the limit of 10,100/,
  ],
  'one endless field': [
    () => `Task,Dev\n"${'x'.repeat(BOUNDS.fieldCharacters + 1)}",R\n`,
    'a.csv',
    /65,537 characters, 1 over the limit of 65,536/,
  ],
  'deep JSON': [
    () => '['.repeat(1_000_000),
    'a.json',
    /nested 1,000,000 levels deep, 999,984 over the limit of 16/,
  ],
  'a table of twenty thousand columns': [
    () => `<table><tr><th>Task</th>${'<td>R'.repeat(20_000)}`,
    'a.html',
    /20,001 columns, 17,901 over the limit of 2,100/,
  ],
  'a cell that spans everything': [
    () => `<table><tr><td colspan=999999999>x<td>y</table>`,
    'a.html',
    /columns/,
  ],
  'a hundred tables inside each other': [
    () => '<table><tr><td>'.repeat(100),
    'a.html',
    /100 tables in each other, 84 over the limit of 16/,
  ],
  'cells that span down into every row and column': [
    () =>
      `<table>${Array.from({ length: 1_000 }, () => '<tr><td rowspan=1000>x</td></tr>').join('')}</table>`,
    'a.html',
    /merged cells or more, at least [\d,]+ over the limit of 200,000/,
  ],
  'two hundred thousand records without a field': [
    () => `[${'{},'.repeat(200_000)}{}]`,
    'a.json',
    /neither a matrix .* nor a list of rows/,
  ],
  'records with ever other fields': [
    () => `[${Array.from({ length: 3_000 }, (_, at) => `{"f${at}":1}`).join(',')}]`,
    'a.json',
    /2,101 different fields or more, at least 1 over the limit of 2,100/,
  ],
  'twenty thousand barred rows': [
    () => 'Deploy | R | A\n'.repeat(20_000),
    'a.txt',
    /20,000 rows|20,000 activities/,
  ],
  'too many bytes': [
    () => new Uint8Array(97 * 1024 * 1024),
    'a.csv',
    /97\.0 MB, 1\.0 MB over the limit of 96\.0 MB/,
  ],
  'nothing but line breaks': [() => '\n'.repeat(BOUNDS.longRows + 1), 'a.csv', /No table/],
  'rows that could be one assignment each, and are not': [
    () => `Task,Dev,Ops\n${Array.from({ length: 12_000 }, (_, at) => `Deploy ${at},R,A`).join('\n')}`,
    'a.csv',
    /12,001 rows, 1,901 over the limit of 10,100/,
  ],
  'one assignment per row of ever other activities': [
    () => `Task,Role,RACI\n${Array.from({ length: 12_000 }, (_, at) => `Deploy ${at},Dev,R`).join('\n')}`,
    'a.csv',
    /12,000 activities, 2,000 over the limit of 10,000/,
  ],
};

describe('is refused with the bound that it breaks', () => {
  test.each(Object.entries(files))('%s', async (_, [make, name, sentence]) => {
    const refusal = await readFile(make(), name).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(FileRefused);
    expect((refusal as FileRefused).message).toMatch(sentence);
  });
});

test('what unpacks to too much is stopped one slice beyond the bound, however much is left', () => {
  const bomb = deflateSync(spaces(24), { level: 9 });
  const refusal = (): string => {
    try {
      inflated(bomb, 6 * 1024 * 1024);
      return '';
    } catch (error) {
      return (error as FileRefused).message;
    }
  };
  const [, beyond] =
    /unpacks to more than the limit of 6\.0 MB\. Reading stopped after ([\d.]+) MB more/.exec(refusal()) ??
    [];
  // 4 KB unpack to 4 MB at the most.
  expect(Number(beyond)).toBeGreaterThan(0);
  expect(Number(beyond)).toBeLessThan(4.3);
});

describe('at the bound', () => {
  const size = BOUNDS.activities;
  test('10,000 activities are read, one more is refused', async () => {
    const rows = (count: number) =>
      `Task,Dev,Ops\n${Array.from({ length: count }, (_, place) => `Task ${place},R,A`).join('\n')}\n`;
    expect(Object.keys((await readFile(rows(size))).matrix.activities)).toHaveLength(size);
    await expect(readFile(rows(size + 1))).rejects.toThrow('10,001 activities, 1 over the limit of 10,000');
  }, 30_000);

  test('2,000 roles are read, one more is refused', async () => {
    const wide = (count: number) =>
      `Task,${Array.from({ length: count }, (_, place) => `Role ${place}`).join(',')}\nDeploy,${'R,'.repeat(count - 1)}R\n`;
    expect(Object.keys((await readFile(wide(2_000))).matrix.roles)).toHaveLength(2_000);
    await expect(readFile(wide(2_001))).rejects.toThrow('2,001 roles, 1 over the limit of 2,000');
  });

  test('JSON of 16 levels is looked at, of 17 it is refused', async () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    await expect(readFile(nested(16), 'a.json')).rejects.not.toThrow('nested');
    await expect(readFile(nested(17), 'a.json')).rejects.toThrow(
      'nested 17 levels deep, 1 over the limit of 16',
    );
  });

  test('2,048 parts of a spreadsheet are taken, one more is refused', async () => {
    const parts = (count: number) =>
      zipSync(
        Object.fromEntries(Array.from({ length: count }, (_, place) => [`p${place}`, new Uint8Array(0)])),
        { level: 0 },
      );
    await expect(readFile(parts(2_048), 'a.xlsx')).rejects.toThrow(
      'This file has no workbook. Word and PowerPoint files are not supported. Copy the table and paste it.',
    );
    await expect(readFile(parts(2_049), 'a.xlsx')).rejects.toThrow('2,049 parts, 1 over the limit of 2,048');
  });

  test('a field of 65,536 characters is read', async () => {
    const { matrix } = await readFile(`Task,Dev,Ops\n"${'x'.repeat(BOUNDS.fieldCharacters)}",R,A\n`);
    expect(Object.values(matrix.activities)[0]?.name).toHaveLength(BOUNDS.nameCharacters);
  });
});
