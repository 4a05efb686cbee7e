// Who confirmed what, and the report of all matrices, as LibreOffice shows them, on machines that have it.
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { confirmRows } from '../../src/domain/edits/confirmRows';
import type { CalendarDate } from '../../src/domain/matrix/date';
import type { ActivityId, PersonId } from '../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { organisationOf } from '../../src/domain/organisation/organisation';
import { PLAIN_CHOICE } from '../../src/exchange/contract/codec';
import { codecById } from '../../src/exchange/opening/codecList';
import { openFile } from '../../src/exchange/opening/openFile';
import { csvOfTable, reportFile } from '../../src/exchange/organisation/reportFiles';
import { reportTables } from '../../src/exchange/organisation/reportTables';
import { afterEdit } from '../support/edits';
import { memberFrom } from '../support/members';
import { countedIds, TODAY } from '../support/memorySession';
import { convertedByOffice, EVERY_SHEET, OFFICE_PATIENCE, office, SAVED_AS_CSV } from '../support/office';

const NAME = '=Ann & "Co"';
const sketch = matrixFromSketch(`
           | Architect = Ann | Engineer = Bob
    ## Money
    Pay    | A               | R
    Sign   | A               | R`);
const yes = {
  activityId: idOf<ActivityId>('Pay'),
  personId: idOf<PersonId>('Ann'),
  who: NAME,
  said: 'yes' as const,
  on: '2026-11-02' as CalendarDate,
  until: '2027-05-01' as CalendarDate,
};
const matrix = afterEdit(sketch, confirmRows(sketch, [yes], TODAY));
const request = { matrix, choice: { ...PLAIN_CHOICE, carry: true }, gaps: [], today: TODAY };
const written = async (id: string) => (await codecById(id).write?.(request)) ?? new Uint8Array();
/** What is shown of a sheet, by its end: LibreOffice puts the name of the sheet there. */
const sheet = (files: { readonly [name: string]: Buffer }, name: string) =>
  Object.entries(files)
    .find(([file]) => file.endsWith(`-${name}.csv`))?.[1]
    .toString('utf8')
    .split('\n') ?? [];

test.skipIf(!office)(
  'the sheet of agreement shows who confirmed each activity, and until when',
  OFFICE_PATIENCE,
  async () => {
    const files = convertedByOffice(await written('xlsx'), 'xlsx', EVERY_SHEET);
    expect(sheet(files, 'Agreement').slice(0, 3)).toEqual([
      'Section,Activity,Agreement,Confirmed by,Confirmed on,Confirmed until',
      'Money,Pay,Confirmed,"=Ann & ""Co""",2026-11-02,2027-05-01',
      'Money,Sign,Not confirmed,,,',
    ]);
  },
);

test.skipIf(!office)(
  'the CSV with all details is saved by it and read as the same agreement',
  OFFICE_PATIENCE,
  async () => {
    const details = await written('csv-details');
    const sheets = convertedByOffice(details, 'csv', 'fods');
    expect(sheets['matrix.fods']?.toString('utf8')).not.toContain('table:formula');
    const bytes = new Uint8Array(
      convertedByOffice(details, 'csv', SAVED_AS_CSV)['matrix.csv'] ?? Buffer.alloc(0),
    );
    const [head = ''] = new TextDecoder().decode(bytes).split('\n');
    expect(head).toContain(',Agreement,Confirmed by,Confirmed on,Confirmed until,');
    const opened = await openFile({ bytes, name: 'matrix.csv' }, { newId: countedIds() });
    expect(opened.kind === 'matrix' && opened.matrix.confirmations).toEqual(matrix.confirmations);
  },
);

test.skipIf(!office)(
  'every table of the report of all matrices is a sheet with the same texts',
  OFFICE_PATIENCE,
  async () => {
    const tables = reportTables(organisationOf([memberFrom({ ...matrix, name: 'Payments' })]));
    const report = { title: 'Organisation', on: TODAY, tables };
    const files = convertedByOffice(await reportFile(report, 'xlsx'), 'xlsx', EVERY_SHEET);
    for (const { name, head, rows } of tables) {
      const lines = sheet(files, name.replaceAll(' ', '_'));
      expect(Papa.parse<string[]>(lines[0] ?? '').data[0]).toEqual(head);
      expect(lines.filter((line) => line !== '')).toHaveLength(rows.length + 1);
    }
    expect(sheet(files, 'Matrices')[1]).toContain('Payments');
  },
);

test.skipIf(!office)('a table of the report as CSV has no formula in it', OFFICE_PATIENCE, async () => {
  const table = { name: 'People', head: ['Person', 'All'], rows: [[NAME, '1']] };
  const shown = convertedByOffice(csvOfTable(table), 'csv', 'fods')['matrix.fods']?.toString('utf8') ?? '';
  expect(shown).not.toContain('table:formula');
  expect(shown).toContain('Ann &amp;');
});
