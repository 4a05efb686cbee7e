// Rows of a matrix: what changes touch, what is left to write, and what is no longer as it was written.
import { describe, expect, it } from 'vitest';
import type { Change, Patch } from '../../src/domain/matrix/change';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { applyPatches } from '../../src/domain/matrix/patching';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { rowsAfter, touchedRows, writeRows } from '../../src/storage/changedRows';
import { findDamage } from '../../src/storage/findDamage';
import { KEPT_DAYS, listHeads, markDeleted, noteFirstGaps, purgeDeleted } from '../../src/storage/heads';
import { countsAfter } from '../../src/storage/mergeWrite';
import { fieldsOf, isAsWritten, rowsFromMatrix } from '../../src/storage/partRows';
import { CREATED, storedMatrix } from '../support/openTab';

const start = matrixFromSketch('people: Ann\n| Boss = Ann | Crew\nPay | A | R\nBuy | A | R');
const [pay, buy] = [idOf<never>('Pay'), idOf<never>('Buy')];
const replace = (...path: string[]): Patch => ({ op: 'replace', path, value: 'Other' });
const add = (...path: string[]): Patch => ({ op: 'add', path, value: { one: 1 } });
const remove = (...path: string[]): Patch => ({ op: 'remove', path });
const change = (...patches: readonly Patch[]): Change => {
  const done = applyPatches(start, patches);
  return { id: 'c', label: 'c', at: 1, client: 'tab', patches: done.patches, inverse: done.inverse };
};

describe('rows', () => {
  it('carry a mark by which it is seen whether they are as they were written', () => {
    const [row] = rowsFromMatrix(start).rows.activities ?? [];
    if (!row) throw new Error('There is a row.');
    expect(isAsWritten(row)).toBe(true);
    expect(isAsWritten({ ...row, value: { ...(row.value as object), name: 'Other' } })).toBe(false);
    expect(isAsWritten({ ...row, hash: undefined, value: 'anything' })).toBe(true);
  });

  it('are touched by what changes them, whole or in part', () => {
    const touched = touchedRows([
      change(replace('activities', pay, 'name'), remove('activities', buy), replace('name')),
      change(replace('roles', idOf('Boss'), 'name')),
    ]);
    expect([...touched].map(([collection, ids]) => [collection, [...ids]])).toEqual([
      ['activities', [pay, buy]],
      ['roles', [idOf('Boss')]],
    ]);
    const whole = {
      ...change(replace('name')),
      patches: [{ op: 'replace' as const, path: ['activities'], value: {} }],
    };
    expect(() => touchedRows([whole])).toThrow('A patch must name the entry of activities that it changes.');
  });

  it('are left to write of the matrix that the changes led to, up to so many', () => {
    const made = change(replace('activities', pay, 'name'), remove('activities', buy));
    const { value: after } = applyPatches(start, made.patches);
    const left = rowsAfter(after, [made], 2);
    expect([
      left?.put.get('activities')?.map(({ id }) => id),
      left?.removed.get('activities'),
      left?.more.get('activities'),
    ]).toEqual([[pay], [buy], -1]);
    expect(rowsAfter(after, [made], 1)).toBeUndefined();
    expect(left?.fields).not.toHaveProperty('activities');
  });

  it('are written where they differ, and the very change is said to be as it was sent', () => {
    const [fields, { rows }] = [fieldsOf(start), rowsFromMatrix(start)];
    const made = change(replace('activities', pay, 'name'));
    const written = writeRows(start.id, fields, rows, [made]);
    expect([
      written.changes[0] === made,
      written.put.get('activities')?.length,
      written.more.get('activities'),
    ]).toEqual([true, 1, 0]);
    const gone = writeRows(start.id, fields, rows, [change(remove('activities', buy))]);
    expect([gone.removed.get('activities'), gone.more.get('activities')]).toEqual([[buy], -1]);
    const others = { ...rows, activities: rows.activities?.filter(({ id }) => id !== pay) ?? [] };
    expect(writeRows(start.id, fields, others, [change(remove('activities', pay))]).changes).toEqual([]);
  });

  it.each<readonly [string, readonly Patch[], readonly (readonly [string, number])[]]>([
    ['a letter', [replace('activities', pay, 'name')], []],
    ['a row that is replaced', [replace('activities', pay)], []],
    ['a row that comes', [add('activities', 'new-row-00000001')], [['activities', 1]]],
    ['a row that goes', [remove('activities', pay)], [['activities', -1]]],
    ['two that go', [remove('activities', pay), remove('activities', buy)], [['activities', -2]]],
    ['one that comes and goes', [add('roles', 'x'), remove('roles', 'x')], [['roles', 0]]],
    ['a setting that comes', [add('settings', 'scope')], []],
    ['an entry that comes into a row', [add('activities', pay, 'conditions')], []],
  ])('are more or fewer by %s', (_, patches, more) => {
    const sent = { ...change(replace('name')), patches };
    expect([...(rowsAfter(start, [sent], 9)?.more ?? [])]).toEqual(more);
  });

  it('are as sent only where the patches and the way back are those that were sent', () => {
    const [fields, { rows }] = [fieldsOf(start), rowsFromMatrix(start)];
    const isAsSent = (sent: Change, stored: Matrix = start) => {
      const at =
        stored === start ? { fields, rows } : { fields: fieldsOf(stored), rows: rowsFromMatrix(stored).rows };
      return writeRows(start.id, at.fields, at.rows, [sent]).changes[0] === sent;
    };
    const both = change(replace('name'), replace('activities', pay, 'name'));
    expect(isAsSent(both)).toBe(true);
    // Another tab has renamed it: what takes the change back is not what was sent.
    expect(isAsSent(both, { ...start, name: 'Theirs' })).toBe(false);
    const { [pay]: _, ...others } = start.activities as Record<string, never>;
    expect(isAsSent(both, { ...start, activities: others })).toBe(false);
    expect(isAsSent({ ...both, inverse: [] })).toBe(false);
  });

  it('that come are counted and written as such', () => {
    const [fields, { rows }] = [fieldsOf(start), rowsFromMatrix(start)];
    const row = start.activities[pay];
    const come = change({ op: 'add', path: ['activities', 'new-row-00000001'], value: row });
    const written = writeRows(start.id, fields, rows, [come]);
    expect(written.put.get('activities')?.map(({ id }) => id)).toEqual(['new-row-00000001']);
    expect([written.more.get('activities'), written.removed.get('activities')]).toEqual([1, []]);
  });

  it('are counted', () => {
    expect(
      countsAfter(
        { activities: 2 },
        new Map([
          ['activities', -1],
          ['roles', 1],
        ]),
      ),
    ).toEqual({ activities: 1, roles: 1 });
  });
});

describe('what the database says of a matrix', () => {
  it('has its first gaps once, and only of what was counted', async () => {
    const { database } = await storedMatrix(start);
    const gaps = async () => (await listHeads(database)).heads[0]?.gaps;
    const counts = { must: 1, should: 2, look: 3 };
    await noteFirstGaps(database, start.id, 7, counts);
    expect(await gaps()).toBeUndefined();
    await noteFirstGaps(database, start.id, 1, counts);
    expect(await gaps()).toEqual(counts);
    await noteFirstGaps(database, start.id, 1, { must: 9, should: 9, look: 9 });
    expect(await gaps()).toEqual(counts);
  });

  it('is deleted for good after thirty days by the clock and thirty on which the app was seen', async () => {
    const DAY = 86_400_000;
    const purged = async (days: number, seen: number) => {
      const { database } = await storedMatrix(start);
      await markDeleted(database, start.id, { at: 0, seenDays: 5 }, { ...CREATED, id: 'deleted-00000001' });
      const { heads } = await listHeads(database);
      return (await purgeDeleted(database, heads, days * DAY, 5 + seen)).length;
    };
    expect([
      await purged(31, KEPT_DAYS),
      await purged(31, KEPT_DAYS - 1),
      await purged(30, KEPT_DAYS),
      await purged(29, 90),
    ]).toEqual([1, 0, 0, 0]);
  });

  it('begins to count the days where nobody has, or the count was lost', async () => {
    const { database } = await storedMatrix(start);
    await markDeleted(database, start.id, { at: 0, seenDays: 50 }, { ...CREATED, id: 'deleted-00000001' });
    const { heads } = await listHeads(database);
    expect(await purgeDeleted(database, heads, Number.MAX_SAFE_INTEGER, 3)).toEqual([]);
    const [head] = (await listHeads(database)).heads;
    expect([head?.deletedOnDay, head?.deletedAt]).toEqual([3, 0]);
    await markDeleted(database, start.id, undefined, { ...CREATED, id: 'restored-0000001' });
    const restored = (await listHeads(database)).heads;
    expect(await purgeDeleted(database, restored, Number.MAX_SAFE_INTEGER, 999)).toEqual([]);
    expect(restored[0]?.seq).toBe(3);
  });

  it('is damaged where rows are missing or altered, and whole otherwise', async () => {
    const { database } = await storedMatrix(start);
    expect(await findDamage(database)).toEqual([]);
    await database.use(() => database.part('activities').delete([start.id, pay]));
    expect(await findDamage(database)).toEqual([
      { id: start.id, missing: [{ collection: 'activities', rows: 1, of: 2 }], altered: [] },
    ]);
    await database.use(() =>
      database.part('roles').update([start.id, idOf('Boss')], { value: { name: 'Other' } }),
    );
    expect((await findDamage(database))[0]?.altered).toEqual([{ collection: 'roles', rows: 1 }]);
  });
});
