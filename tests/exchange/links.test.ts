// Links of cells: the text is only what a link is called, so where it leads is kept beside it or told.
import { expect, test } from 'vitest';
import { inOrder } from '../../src/domain/matrix/order';
import { readFile } from './reading';
import { sheetData, xlsxFile } from './xlsxFile';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WIKI = 'https://wiki.example.org/';

async function readSheet(
  rows: readonly (readonly string[])[],
  after: string,
  targets: readonly string[] = [],
) {
  const relations = targets.map(
    (target, at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  const file = xlsxFile({
    sheets: { Duties: sheetData(rows) + after },
    more: { 'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relations.join('')}</Relationships>` },
  });
  return readFile(file, 'duties.xlsx');
}

const ROWS = [
  ['Task', 'Dev', 'Ops'],
  ['Deploy', 'R', 'A'],
  ['Watch', 'I', 'R/A'],
];

test('hyperlinks of a spreadsheet stand with the activity, the role and the letter', async () => {
  const links = ['A2', 'B1', 'C3'].map((cell, at) => `<hyperlink ref="${cell}" r:id="rId${at + 1}"/>`);
  const { matrix, problems } = await readSheet(ROWS, `<hyperlinks>${links.join('')}</hyperlinks>`, [
    `${WIKI}deploy`,
    `${WIKI}dev`,
    `${WIKI}watch`,
  ]);
  const [deploy, watch] = Object.values(matrix.activities);
  const [dev, ops] = inOrder(matrix.roles);
  expect(deploy?.link).toBe(`${WIKI}deploy`);
  expect(dev?.notes).toBe(`${WIKI}dev`);
  expect(ops && watch?.cellNotes?.[ops.id]).toBe(`${WIKI}watch`);
  expect(problems).toEqual([]);
});

test('a link that names no cell, or leads into the file itself, changes nothing', async () => {
  const links = '<hyperlink ref="" r:id="rId1"/><hyperlink ref="A2" location="Sheet2!A1"/>';
  const { matrix, problems } = await readSheet(ROWS, `<hyperlinks>${links}</hyperlinks>`, [`${WIKI}x`]);
  expect(Object.values(matrix.activities).map(({ link }) => link)).toEqual([undefined, undefined]);
  expect(problems).toEqual([]);
});

test('a formula that makes a link leads where it says', async () => {
  const cell = `<c r="A2" t="str"><f>HYPERLINK("${WIKI}deploy","Deploy")</f><v>Deploy</v></c>`;
  const data = sheetData(ROWS).replace(/<c r="A2".*?<\/c>/, cell);
  const { matrix } = await readFile(xlsxFile({ sheets: { Duties: data } }), 'duties.xlsx');
  expect(Object.values(matrix.activities)[0]?.link).toBe(`${WIKI}deploy`);
});

test('a raised mark of a spreadsheet is no part of the name', async () => {
  const runs = '<r><t>Deploy</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>';
  const data = sheetData([...ROWS, ['¹ Only on weekdays', '', '']]).replace(
    /<c r="A2".*?<\/c>/,
    '<c r="A2" t="s"><v>0</v></c>',
  );
  const file = xlsxFile({ sheets: { Duties: data }, sharedStrings: `<sst><si>${runs}</si></sst>` });
  const { matrix } = await readFile(file, 'duties.xlsx');
  const [deploy] = Object.values(matrix.activities);
  expect([deploy?.name, deploy?.notes]).toEqual(['Deploy', 'Only on weekdays']);
});

test('the cell of Google Sheets says where it leads', async () => {
  const html = `<table><tr><td>Task</td><td>Dev</td><td>Ops</td></tr>
    <tr><td data-sheets-hyperlink="${WIKI}deploy">Deploy</td><td>R</td><td>A</td></tr></table>`;
  const { matrix } = await readFile(html, 'Pasted table.html');
  expect(Object.values(matrix.activities)[0]?.link).toBe(`${WIKI}deploy`);
});

test('an address that Markdown lists at its end is found by its name', async () => {
  const text = `| Task | Dev | Ops |\n|---|---|---|\n| [Deploy][d] | R | A |\n| [Watch] | I | R/A |\n\n[d]: ${WIKI}deploy\n[watch]: ${WIKI}watch "Watching"`;
  const { matrix, problems } = await readFile(text, 'duties.md');
  expect(Object.values(matrix.activities).map(({ name, link }) => [name, link])).toEqual([
    ['Deploy', `${WIKI}deploy`],
    ['Watch', `${WIKI}watch`],
  ]);
  expect(problems).toEqual([]);
});

test('addresses of sections and heads, which keep none, are told with their number', async () => {
  const text = `| [Task](${WIKI}task) | Dev | Ops |\n|---|---|---|\n| [Building](${WIKI}building) | | |\n| Deploy | R | A |`;
  const { problems } = await readFile(text, 'duties.md');
  expect(problems).toContain(
    `The file: The addresses behind 2 texts were skipped. The first is “Task”: ${WIKI}task`,
  );
});

test('what runs instead of leading somewhere is no address', async () => {
  const html = `<table><tr><td>Task</td><td>Dev</td><td>Ops</td></tr>
    <tr><td><a href="java
script:alert(1)">Deploy</a></td><td>R</td><td>A</td></tr></table>`;
  const { matrix } = await readFile(html, 'Pasted table.html');
  const [deploy] = Object.values(matrix.activities);
  expect([deploy?.name, deploy?.link, deploy?.notes]).toEqual(['Deploy', undefined, undefined]);
});

test('two links of one cell of names lead from their two roles', async () => {
  const text = `| Task | Responsible | Accountable | Informed |\n|---|---|---|---|\n| Deploy | [Ops](${WIKI}ops), [Dev](${WIKI}dev) | Lead | Board |\n| Watch | Ops | Lead | Board |`;
  const { matrix } = await readFile(text, 'duties.md');
  const notes = inOrder(matrix.roles).map(({ name, notes: text = '' }) => `${name} ${text}`);
  expect(notes.slice(0, 2)).toEqual([`Ops ${WIKI}ops`, `Dev ${WIKI}dev`]);
});
