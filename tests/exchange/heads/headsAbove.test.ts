// Heads that come again are told apart by the headings above them, all of them alike, and it is said once.
import { expect, test } from 'vitest';
import { readFile } from '../reading';
import { sheetData, xlsxFile } from '../xlsxFile';

async function readOf(content: string | Uint8Array, name = 'plan.csv') {
  const { understanding } = await readFile(content, name);
  return {
    roles: understanding?.roles.map(({ name }) => name),
    told: understanding?.problems.map(({ message }) => message).filter((text) => text.includes('named')),
    isRemark: understanding?.problems.every(({ isRemark }) => isRemark),
  };
}

const PLANTS = ['Plant A Manager', 'Plant A Operator', 'Plant B Manager', 'Plant B Operator'];
const SAID =
  'Several columns are named “Manager”, “Operator”. Each is named with the heading above it: “Plant A Manager”, “Plant B Manager”, “Plant A Operator” and 1 more.';

test('heads below two headings are both named with theirs', async () => {
  const rows = 'Task,Plant A,,Plant B,\n,Manager,Operator,Manager,Operator\nStart,A,R,A,R\nStop,I,R,A,R\n';
  expect(await readOf(rows)).toEqual({ roles: PLANTS, told: [SAID], isRemark: true });
});

test('so are rows where roles go down, and cells that a spreadsheet merges', async () => {
  const down =
    'Site,Role,Start the line,Stop the line\nPlant A,Manager,A,I\n,Operator,R,R\nPlant B,Manager,A,A\n,Operator,R,R\n';
  expect((await readOf(down)).roles).toEqual(PLANTS);
  const data = sheetData([
    ['Task', 'Plant A', '', 'Plant B', ''],
    ['', 'Manager', 'Operator', 'Manager', 'Operator'],
    ['Start', 'A', 'R', 'A', 'R'],
    ['Stop', 'I', 'R', 'A', 'R'],
  ]);
  const merges = '<mergeCells count="2"><mergeCell ref="B1:C1"/><mergeCell ref="D1:E1"/></mergeCells>';
  expect((await readOf(xlsxFile({ sheets: { Plan: data + merges } }), 'plan.xlsx')).roles).toEqual(PLANTS);
});

test('only heads that come again are named so, however they are written', async () => {
  const rows =
    'Task,North,,South,\n,Manager,Legal,MANAGER,Operator\nStart,A,R,A,R\nStop,I,R,A,R\nMove,I,R,A,R\n';
  expect((await readOf(rows)).roles).toEqual(['North Manager', 'Legal', 'South MANAGER', 'Operator']);
});

test('one that no heading stands above keeps its name', async () => {
  const rows = 'Task,,Plant A,Plant B\n,Manager,Manager,Manager\nStart,A,R,R\nStop,I,R,R\nMove,I,R,C\n';
  const { roles } = await readOf(rows);
  expect(roles).toEqual(['Manager', 'Plant A Manager', 'Plant B Manager']);
});

test('below one heading they are counted', async () => {
  const rows = 'Task,North,,South\n,Dev,Dev,Legal\nStart,A,R,A\nStop,I,R,A\nMove,I,R,A\n';
  expect(await readOf(rows)).toMatchObject({
    roles: ['Dev', 'Dev (3)', 'Legal'],
    told: ['Several columns are named “Dev”. This one became “Dev (3)”.'],
    isRemark: false,
  });
});
