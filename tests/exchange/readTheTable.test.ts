// A file of our own carries the document; who wants to correct how its table is read reads the table like anyone's.
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/matrix/date';
import { PLAIN_CHOICE } from '../../src/exchange/contract/codec';
import { codecById } from '../../src/exchange/opening/codecList';
import { makeImportJob } from '../../src/exchange/work/importJob';
import { fullMatrix } from '../support/fullMatrix';
import { largeMatrix } from '../support/largeMatrix';
import { countingIds } from './reading';

async function jobOf(id: string, matrix = fullMatrix) {
  const { write, extension } = codecById(id);
  const today = '2026-11-21' as CalendarDate;
  const bytes = await write?.({ matrix, choice: PLAIN_CHOICE, gaps: [], today });
  const job = makeImportJob(countingIds());
  await job.open({ kind: 'file', name: `duties.${extension}`, bytes: bytes ?? new Uint8Array() });
  return job;
}

test.each(['csv-details', 'markdown', 'html', 'xlsx'])(
  '%s offers its table, and takes it back',
  async (id) => {
    const job = await jobOf(id);
    const before = job.preview({});
    expect([before.exact, before.instead]).toEqual([true, 'table']);
    const table = job.preview({ asTable: true });
    expect([table.exact, table.instead]).toEqual([false, 'document']);
    const [read] = table.tables.filter(({ use }) => use === 'matrix');
    expect(read?.headRow).toBe(0);
    expect(read?.columns.some(({ use }) => use === 'role')).toBe(true);
    expect(table.letters.length).toBeGreaterThan(0);
    expect(job.create().id).not.toBe(fullMatrix.id);
    job.preview({});
    expect(job.create()).toEqual(fullMatrix);
  },
);

test('a column of a table read instead can be left out', async () => {
  const job = await jobOf('csv-details', largeMatrix(5, 3, 1));
  const { tables, roles } = job.preview({ asTable: true });
  const column = tables[0]?.columns.find(({ use }) => use === 'role')?.column ?? -1;
  const without = job.preview({ asTable: true, columns: { 0: { [column]: 'skip' } } });
  expect(without.counts.roles).toBe(roles.length - 1);
});

test.each(['csv', 'csv-long'])('%s is read exactly, or like anyone’s', async (id) => {
  const job = await jobOf(id);
  expect(job.preview({}).instead).toBe('table');
  const table = job.preview({ asTable: true });
  expect([table.exact, table.instead]).toEqual([false, 'exact']);
});

test('JSON has no table', async () => {
  const job = await jobOf('json');
  expect(job.preview({}).instead).toBeUndefined();
});
