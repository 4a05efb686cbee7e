// Little tables by someone who knows no code: those of software or a technical service are taken for it in whatever words, and those
// of other trades, which have websites, passwords and power cables too, are not.
import { expect, test } from 'vitest';
import { isTaken, tables } from '../../../trust/report/tables';

const read = await Promise.all(tables.map(async (table) => ({ ...table, isTaken: await isTaken(table) })));

test.each(['first', 'second'])(
  'of the %s list each table of what is run is taken for it, and no other',
  (list) => {
    const mine = read.filter((table) => table.list === list);
    const named = (isOfRun: boolean, isTaken: boolean) =>
      mine
        .filter((table) => table.isOfRun === isOfRun && table.isTaken === isTaken)
        .map(({ title }) => title);
    expect(named(true, false)).toEqual([]);
    expect(named(false, true)).toEqual([]);
    expect([named(true, true).length, named(false, false).length]).toEqual([24, 16]);
  },
);
