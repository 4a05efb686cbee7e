// Names that other programs take for formulas, in our spreadsheet and our CSV: what the bytes say, everywhere, and what
// LibreOffice makes of them, on machines that have it.
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/matrix/date';
import type { Activity, Matrix, Role } from '../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { PLAIN_CHOICE } from '../../src/exchange/contract/codec';
import { codecById } from '../../src/exchange/opening/codecList';
import { openFile } from '../../src/exchange/opening/openFile';
import { cellText, outlineOf } from '../../src/exchange/outline/outline';
import { understand } from '../../src/exchange/understand/forms/understand';
import { matrixFromUnderstanding } from '../../src/exchange/understand/parts/create';
import { countedIds } from '../support/memorySession';
import { convertedByOffice, OFFICE_PATIENCE, office } from '../support/office';

// Names that the sketch notation would read as something else are put in afterwards.
const sketched = matrixFromSketch(`
                  | Sum  | Ops, night
  ## Run
  +1 of the watch | R    | A (over 10k)
  Quoted          | RA   |        `);
const named = <Part extends { readonly name: string }>(
  parts: { [id: string]: Part },
  from: string,
  to: string,
) =>
  Object.fromEntries(
    Object.entries(parts).map(([id, part]) => [id, part.name === from ? { ...part, name: to } : part]),
  );
const matrix: Matrix = {
  ...sketched,
  roles: named<Role>(sketched.roles, 'Sum', '=1+1'),
  activities: named<Activity>(sketched.activities, 'Quoted', '"Quoted" & 1 < 2'),
};

const convert = async (id: string, from: string, to: string) =>
  (await converted(id, from, to)).toString('utf8');

async function written(id: string): Promise<Uint8Array> {
  const request = { matrix, choice: PLAIN_CHOICE, gaps: [], today: '2026-11-21' as CalendarDate };
  return (await codecById(id).write?.(request)) ?? new Uint8Array();
}

async function converted(id: string, from: string, to: string): Promise<Buffer> {
  return convertedByOffice(await written(id), from, to)[`matrix.${to}`] ?? Buffer.alloc(0);
}

test('the spreadsheet holds every text as it is, and no formula', async () => {
  const parts = unzipSync(await written('xlsx'));
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const sheet = text('xl/worksheets/sheet1.xml');
  const cells = [...sheet.matchAll(/<c [^>]*>/g)].map(([cell]) => cell);
  expect(cells.filter((cell) => !cell.endsWith('/>') && !cell.includes('t="s"'))).toEqual([]);
  expect(sheet).not.toMatch(/<f[ >]/);
  for (const name of ['=1+1', 'Ops, night', '+1 of the watch', '&quot;Quoted&quot; &amp; 1 &lt; 2'])
    expect(text('xl/sharedStrings.xml').replaceAll('"', '&quot;')).toContain(`>${name}</t>`);
});

test('the CSV marks as text what begins as a formula does', async () => {
  const lines = strFromU8(await written('csv')).split('\r\n');
  expect(lines[0]).toContain("'=1+1");
  expect(lines[1]).toContain("'+1 of the watch");
});

if (office) {
  test('the spreadsheet opens with every text as it is', OFFICE_PATIENCE, async () => {
    expect((await convert('xlsx', 'xlsx', 'csv')).split('\n').slice(0, 4)).toEqual([
      'Activity,=1+1,"Ops, night"',
      'Run,,',
      '+1 of the watch,R,A (over 10k)',
      '"""Quoted"" & 1 < 2",RA,',
    ]);
  });

  test('nothing in the CSV becomes a formula', OFFICE_PATIENCE, async () => {
    expect(await convert('csv', 'csv', 'fods')).not.toContain('table:formula');
  });

  test.each(['xlsx', 'html', 'csv'])(
    'what LibreOffice saves as %s of our spreadsheet is read as the same matrix',
    OFFICE_PATIENCE,
    async (to) => {
      const bytes = new Uint8Array(await converted('xlsx', 'xlsx', to));
      const opened = await openFile({ bytes, name: `matrix.${to}` }, { newId: countedIds() });
      const read =
        opened.kind === 'matrix'
          ? opened.matrix
          : matrixFromUnderstanding(understand(opened.source), countedIds());
      expect(rowsOf(read)).toEqual(rowsOf(matrix));
    },
  );
}

function rowsOf(of: Matrix): readonly string[] {
  const { heads, sections } = outlineOf(of, PLAIN_CHOICE);
  return sections.flatMap(({ name, rows }) =>
    rows.map(({ activity, cells }) => [name, activity.name, ...heads, ...cells.map(cellText)].join(' | ')),
  );
}
