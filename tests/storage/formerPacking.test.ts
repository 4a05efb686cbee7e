// A matrix of the builds whose packed texts had no id: it is read, and all of it is packed again before it is written.
import { expect, it } from 'vitest';
import type { Patch } from '../../src/domain/matrix/change';
import type { Codebook } from '../../src/domain/matrix/codebook';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { applyPatches } from '../../src/domain/matrix/patching';
import { SAVED_VERSION } from '../../src/domain/matrix/saved';
import type { Database } from '../../src/storage/database';
import { findDamage } from '../../src/storage/findDamage';
import { packAgain } from '../../src/storage/formerPacking';
import { listHeads, markDeleted } from '../../src/storage/heads';
import { rewriteMatrix } from '../../src/storage/rewriteMatrix';
import { packFormerly } from '../support/formerPacking';
import { NOON } from '../support/memorySession';
import { changeOf, lettersOf, named, twoTabs } from '../support/twoKeepers';

const [row = '', second = ''] = Object.keys(named.activities);
const [role = ''] = Object.keys(named.roles);
const letter = (turn: number, id = row): Patch => ({
  op: 'replace',
  path: ['activities', id, 'assignments', role],
  value: lettersOf(id, role, turn),
});
const rename: Patch = { op: 'replace', path: ['name'], value: 'New' };
const after = (patches: readonly Patch[]): Matrix => applyPatches(named, patches).value;

/** `start` has rows of fewer letters, which are stored as they are. */
async function formerTabs(start = named) {
  const world = await twoTabs(start);
  const { database } = world;
  await packFormerly(database, start);
  for (const place of [0, 1] as const) await world.reload(place);
  const activities = () => database.use(() => database.part('activities').toArray());
  /** The codebook, where every text that is packed begins with an id of it. */
  async function packedByIds(): Promise<Codebook | undefined> {
    const { codebook } = (await world.asStored()).head;
    for (const { value } of await activities())
      expect(codebook?.ids).toContain((value as { assignments: string }).assignments.slice(0, 8));
    return codebook;
  }
  return { ...world, activities, packedByIds };
}

it('opens with all its letters, is told as nothing, and stays as it is while nothing is written', async () => {
  const { database, tabs, catchUp, rows, expectOwnLetters } = await formerTabs();
  const before = await rows();
  expect(await expectOwnLetters()).toEqual(named);
  expect(await findDamage(database)).toEqual([]);
  expect((await listHeads(database)).unreadable).toEqual([]);
  await catchUp(tabs[0]);
  expect(await rows()).toEqual(before);
});

it.each([
  ['a name', [rename]],
  ['letters', [letter(7)]],
])('is packed again before %s is written by a tab', async (_, patches) => {
  for (const atOnce of [true, false]) {
    const { database, tabs, keep, expectOwnLetters, packedByIds } = await formerTabs();
    await keep(tabs[0], patches, atOnce);
    expect(await expectOwnLetters()).toEqual(after(patches));
    expect((await packedByIds())?.ids).toHaveLength(patches.includes(rename) ? 1 : 2);
    await keep(tabs[0], [letter(8, second)], true);
    expect(await expectOwnLetters()).toEqual(after([...patches, letter(8, second)]));
    expect(await findDamage(database)).toEqual([]);
  }
});

it('is packed again before a room writes', async () => {
  const { room, expectOwnLetters, asStored } = await formerTabs();
  await (await room()).write(1, () => ({ changes: [changeOf(named, [letter(7)])], updates: [] }));
  expect(await expectOwnLetters()).toEqual(after([letter(7)]));
  expect((await asStored()).head.codebook?.ids).toHaveLength(2);
});

it('is edited by two tabs in one moment, and by each behind the other, and no letter is lost', async () => {
  const { database, tabs, keep, catchUp, expectOwnLetters } = await formerTabs();
  const [one, other] = tabs;
  await Promise.all([keep(one, [letter(7)], true), keep(other, [letter(8, second)], true)]);
  for (const tab of tabs) await catchUp(tab);
  for (const tab of tabs) expect(tab.memory).toEqual(after([letter(7), letter(8, second)]));
  await keep(one, [letter(9)], true);
  await keep(other, [letter(10, second)], true);
  expect(await expectOwnLetters()).toEqual(after([letter(9), letter(10, second)]));
  expect(await findDamage(database)).toEqual([]);
});

it('is heard of by a tab that has nothing to write, and of which a row is damaged, without a word of a write', async () => {
  const { database, tabs, catchUp, rows } = await formerTabs();
  await markDeleted(database, named.id, { at: NOON, seenDays: 1 }, changeOf(named, []));
  await database.use(() => database.part('activities').update([named.id, row], { hash: 'x' }));
  const before = await rows();
  await catchUp(tabs[0]);
  expect(await rows()).toEqual(before);
});

it('is packed again where one tab still knows it as it was', async () => {
  const { database, tabs, keep, asStored, expectOwnLetters, packedByIds } = await formerTabs();
  const head = await packAgain(database, (await asStored()).head);
  expect(await packedByIds()).toEqual(head.codebook);
  await keep(tabs[1], [letter(7)], true);
  expect(await expectOwnLetters()).toEqual(after([letter(7)]));
  // What was written meanwhile is not packed over.
  await expect(packAgain(database, head)).rejects.toThrow('not packed');
});

it('of an older saved form is brought up to date with a codebook of ids, by which rows that are left are read', async () => {
  const { database, asStored, packedByIds } = await formerTabs();
  await database.use(() => database.matrices.update(named.id, { version: SAVED_VERSION - 1 }));
  const { [row]: _, ...activities } = named.activities as { [id: string]: unknown };
  const without = { ...named, activities: activities as Matrix['activities'] };
  await rewriteMatrix(database, without, (await asStored()).head, changeOf(named, []));
  const { matrix, altered, head } = await asStored();
  expect([matrix, altered, head.version]).toEqual([named, [], SAVED_VERSION]);
  expect((await packedByIds())?.ids).toHaveLength(1);
});

it('leaves rows alone that were never packed', async () => {
  const [first = named.activities[row as never], ...others] = Object.values(named.activities);
  const few = Object.fromEntries(Object.entries(first?.assignments ?? {}).slice(0, 3));
  const start = {
    ...named,
    activities: Object.fromEntries(
      [{ ...first, assignments: few }, ...others].map((one) => [String(one.id), one]),
    ),
  } as unknown as Matrix;
  const { database, tabs, keep, activities, expectOwnLetters } = await formerTabs(start);
  await database.use(() => database.part('activities').update([named.id, row], { hash: undefined }));
  await keep(tabs[0], [rename], true);
  expect((await activities()).find(({ id }) => id === row)).not.toHaveProperty('hash', expect.anything());
  expect(await expectOwnLetters()).toEqual({ ...start, name: 'New' });
});

const DAMAGES: readonly [string, string, (database: Database) => Promise<unknown>][] = [
  [
    'a row',
    'altered',
    (database) => database.use(() => database.part('activities').update([named.id, row], { hash: 'x' })),
  ],
  [
    'the codebook',
    'unreadable',
    (database) =>
      database.use(async () => {
        const { codebook } = (await database.matrices.get(named.id)) ?? {};
        const roles = codebook?.roles.toReversed();
        await database.matrices.update(named.id, { codebook: { ...codebook, roles } as Codebook });
      }),
  ],
];

it.each(DAMAGES)('of which %s is damaged is told as %s, and nothing is written', async (_, told, damage) => {
  const { database, tabs, rows, room, asStored } = await formerTabs();
  const { head } = await asStored();
  await damage(database);
  const before = await rows();
  if (told === 'altered')
    expect(await asStored()).toMatchObject({ altered: [{ collection: 'activities', rows: 1 }] });
  else {
    expect((await listHeads(database)).unreadable).toEqual([named.id]);
    await expect(asStored()).rejects.toThrow('is damaged');
  }
  const refused = { name: 'NotKept', forGood: true, message: expect.stringContaining('is damaged') };
  for (const patches of [[rename], [letter(7)], [letter(8, second)]]) {
    const change = changeOf(named, patches);
    for (const snapshot of [{}, { matrix: after(patches) }])
      await expect(tabs[0].keeper.keep([change], snapshot)).rejects.toMatchObject(refused);
    const store = await room();
    await expect(store.write(1, () => ({ changes: [change], updates: [] }))).rejects.toMatchObject(refused);
  }
  await expect(packAgain(database, head)).rejects.toThrow('not packed');
  expect(await rows()).toEqual(before);
});
