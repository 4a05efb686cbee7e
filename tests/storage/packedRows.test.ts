// A matrix with so many roles that the letters of its rows are stored as one text each.
import { describe, expect, it } from 'vitest';
import { addCode } from '../../src/domain/edits/assignCode';
import type { Change, Patch } from '../../src/domain/matrix/change';
import type { Codebook } from '../../src/domain/matrix/codebook';
import type { RoleId } from '../../src/domain/matrix/ids';
import { applyPatches } from '../../src/domain/matrix/patching';
import { SAVED_VERSION } from '../../src/domain/matrix/saved';
import { findDamage } from '../../src/storage/findDamage';
import { listHeads } from '../../src/storage/heads';
import { readMatrix } from '../../src/storage/matrixStore';
import { rewriteMatrix } from '../../src/storage/rewriteMatrix';
import { largeMatrix } from '../support/largeMatrix';
import { CREATED, storedMatrix } from '../support/openTab';
import { stored } from '../support/storage';

const wide = { ...largeMatrix(30, 40, 0.7), id: 'wide-matrix-00001' as ReturnType<typeof largeMatrix>['id'] };
const [first, second] = Object.values(wide.activities);
const roleIds = Object.keys(wide.roles) as RoleId[];
const [last] = roleIds.slice(-1);
if (!first || !second || !last) throw new Error('There are rows.');

const change = (id: string, ...patches: readonly Patch[]): Change => {
  const done = applyPatches(wide, patches);
  return { ...CREATED, id, patches: done.patches, inverse: done.inverse };
};
const letter = (row: string, roleId: string | undefined, value: string): Patch => ({
  op: (wide.activities as { [id: string]: typeof first })[row]?.assignments[roleId as never]
    ? 'replace'
    : 'add',
  path: ['activities', row, 'assignments', roleId ?? ''],
  value,
});

async function opened() {
  const own = await storedMatrix(wide);
  const { database } = own;
  const rowOf = async (id: string) =>
    (await database.use(() => database.part('activities').get([wide.id, id])))?.value as
      | typeof first
      | undefined;
  const head = async () => (await listHeads(database)).heads[0];
  const matrix = async () => (await stored(database, wide.id)).matrix;
  return { ...own, rowOf, head, matrix };
}

describe('a wide matrix', () => {
  it('is stored with one text of letters a row, and opens as it was', async () => {
    const { rowOf, head, matrix, database } = await opened();
    expect(typeof (await rowOf(first.id))?.assignments).toBe('string');
    expect([...((await head())?.codebook?.roles ?? [])].sort()).toEqual(roleIds);
    expect(await matrix()).toEqual(wide);
    expect(await readMatrix(database, wide.id)).toMatchObject({ missing: [], altered: [] });
  });

  it('has each row that is written stored the same way, with letters that no row had', async () => {
    const { openKeeper, rowOf, head, matrix, database } = await opened();
    const keeper = await openKeeper();
    const made = change('one-00000000000001', letter(first.id, roleIds[0], 'RACI'));
    const after = applyPatches(wide, made.patches).value;
    // In the task of the edit, and behind others: without the matrix it is looked at what is stored.
    await keeper.keep([made], { matrix: after });
    const behind = change('two-00000000000002', letter(second.id, roleIds[1], 'CI'));
    await keeper.keep([behind], {});
    expect((await head())?.codebook?.letters.slice(-2)).toEqual(['RACI', 'CI']);
    for (const { id } of [first, second]) expect(typeof (await rowOf(id))?.assignments).toBe('string');
    expect(await matrix()).toEqual(applyPatches(after, behind.patches).value);
    expect(await findDamage(database)).toEqual([]);
  });

  it('keeps what two tabs add to the codebook at once', async () => {
    const { openKeeper, matrix, head, database } = await opened();
    const [one, other] = [await openKeeper(), await openKeeper()];
    const mine = change('one-00000000000001', letter(first.id, roleIds[0], 'RACI'));
    const theirs = change('two-00000000000002', letter(first.id, roleIds[1], 'CI'));
    await one.keep([mine], { matrix: applyPatches(wide, mine.patches).value });
    // It does not know of the first yet, so its own write is refused and made on top.
    await other.keep([theirs], { matrix: applyPatches(wide, theirs.patches).value });
    const both = applyPatches(wide, [...mine.patches, ...theirs.patches]).value;
    expect(await matrix()).toEqual(both);
    expect((await head())?.codebook?.letters.slice(-2)).toEqual(['RACI', 'CI']);
    // The first writes on top of the second in its turn, by what it has been told of the codebook.
    await one.catchUp({ matrix: both });
    const third = change('three-00000000003', letter(second.id, roleIds[2], 'RI'));
    await one.keep([third], { matrix: applyPatches(both, third.patches).value });
    expect(await matrix()).toEqual(applyPatches(both, third.patches).value);
    expect(await findDamage(database)).toEqual([]);
  });

  it('is edited by two sessions, and both show and store the same', async () => {
    const { openTab, matrix } = await opened();
    const [one, other] = [await openTab('one'), await openTab('two')];
    one.run(addCode(wide, [{ activityId: first.id, roleId: last }], 'A'));
    other.run(addCode(wide, [{ activityId: second.id, roleId: last }], 'A'));
    await expect.poll(() => one.store.getState().save.kind).toBe('saved');
    await expect.poll(() => other.store.getState().save.kind).toBe('saved');
    await expect.poll(() => one.store.getState().matrix).toEqual(await matrix());
    await expect.poll(() => other.store.getState().matrix).toEqual(await matrix());
    one.close();
    other.close();
  });

  it('that was stored row by row before there was a codebook opens, and is packed as it is written', async () => {
    const { database, rowOf, matrix, openKeeper, head } = await opened();
    await database.use(async () => {
      const rows = Object.values(wide.activities).map((value) => ({
        matrixId: wide.id,
        id: value.id,
        value,
      }));
      await database.part('activities').bulkPut(rows);
      await database.matrices.update(wide.id, { codebook: undefined });
    });
    expect(await matrix()).toEqual(wide);
    const keeper = await openKeeper();
    const made = change('one-00000000000001', letter(first.id, roleIds[0], 'RACI'));
    const after = applyPatches(wide, made.patches).value;
    await keeper.keep([made], { matrix: after });
    expect([
      typeof (await rowOf(first.id))?.assignments,
      typeof (await rowOf(second.id))?.assignments,
    ]).toEqual(['string', 'object']);
    expect(await matrix()).toEqual(after);
    expect((await head())?.codebook?.letters).toContain('RACI');
  });

  it('that is brought up to date is packed by the codebook that it has, for rows that are left', async () => {
    const { database, matrix, head, rowOf } = await opened();
    await database.use(() => database.matrices.update(wide.id, { version: SAVED_VERSION - 1 }));
    const older = await head();
    if (!older) throw new Error('It is there.');
    const { [first.id]: _, ...activities } = wide.activities as { [id: string]: typeof first };
    const without = { ...wide, activities };
    const before = await rowOf(first.id);
    const next = await rewriteMatrix(database, without, older, { ...CREATED, id: 'upgraded-0000001' });
    expect(next?.codebook).toEqual(older.codebook);
    expect(await rowOf(first.id)).toEqual(before);
    expect(await matrix()).toEqual(wide);
    expect(await findDamage(database)).toEqual([]);
  });

  it('is written again from memory with a codebook of its own', async () => {
    const { database, openKeeper, matrix, head } = await opened();
    const keeper = await openKeeper();
    await database.use(async () => {
      for (const table of database.dexie.tables) await table.clear();
    });
    await keeper.catchUp({ matrix: wide });
    expect(await matrix()).toEqual(wide);
    expect((await head())?.codebook?.roles).toHaveLength(roleIds.length);
  });
});

describe('damage in a wide matrix is told', () => {
  const alteredIn = async (work: (value: { assignments: string }) => unknown) => {
    const { database, rowOf } = await opened();
    const value = (await rowOf(first.id)) as unknown as { assignments: string };
    await database.use(() => database.part('activities').update([wide.id, first.id], { value: work(value) }));
    return (await readMatrix(database, wide.id))?.altered;
  };

  it('where the letters of a row are not as they were written', async () => {
    const told = [{ collection: 'activities', rows: 1 }];
    expect(await alteredIn((value) => ({ ...value, assignments: value.assignments.slice(2) }))).toEqual(told);
    expect(
      await alteredIn((value) => ({ ...value, assignments: `${value.assignments}\uffff\uffff` })),
    ).toEqual(told);
    expect(await alteredIn((value) => value)).toEqual([]);
  });

  it('where a row without a hash has letters that are in no codebook', async () => {
    const { database } = await opened();
    await database.use(async () => {
      await database.part('activities').update([wide.id, first.id], { hash: undefined });
      await database.matrices.update(wide.id, { codebook: undefined });
    });
    expect((await readMatrix(database, wide.id))?.altered).toEqual([{ collection: 'activities', rows: 30 }]);
  });

  it('where its codebook is not as it was written: every row would have other letters', async () => {
    const { database, head } = await opened();
    const book = (await head())?.codebook;
    const swapped = { ...book, roles: [...(book?.roles ?? [])].reverse() } as Codebook;
    await database.use(() => database.matrices.update(wide.id, { codebook: swapped }));
    expect((await listHeads(database)).unreadable).toEqual([wide.id]);
    await expect(readMatrix(database, wide.id)).rejects.toThrow('The record of this matrix');
  });
});
