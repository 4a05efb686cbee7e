// What holds of the letters of wide rows, whatever two tabs and the storage do to each other.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Patch } from '../../src/domain/matrix/change';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { SAVED_VERSION } from '../../src/domain/matrix/saved';
import { markDeleted } from '../../src/storage/heads';
import { putBack } from '../../src/storage/putBack';
import { rewriteMatrix } from '../../src/storage/rewriteMatrix';
import type { HeadRow } from '../../src/storage/tables';
import { createDice, type Dice } from '../support/dice';
import { NOON } from '../support/memorySession';
import { tries } from '../support/strength';
import { changeOf, lettersOf, named, strangersIn, type Tab, twoTabs } from '../support/twoKeepers';

const RUNS = tries({ daily: 4, thorough: 40 });
type World = Awaited<ReturnType<typeof twoTabs>>;

/** One of the edits that touch letters: a cell, a row of them, a role that is new, a name. */
function edit({ activities, roles }: Matrix, dice: Dice): readonly Patch[] {
  const [row, role] = [dice.pick(Object.values(activities)), dice.pick(Object.keys(roles))];
  const written = (id: string) => lettersOf(row.id, id, dice.whole(40));
  const path = (id: string) => ['activities', row.id, 'assignments', id];
  const way = dice.whole(5);
  if (way === 0) return [{ op: 'replace', path: ['name'], value: dice.text() }];
  if (way === 1) return dice.some(Object.keys(roles)).map((id) => ({ op: 'remove', path: path(id) }));
  if (way === 2)
    return dice.some(Object.keys(roles)).map((id) => ({ op: 'add', path: path(id), value: written(id) }));
  if (way === 3) return [{ op: 'add', path: path(role), value: written(role) }];
  const id = dice.newId<'role'>();
  const added = { id, name: 'New', order: 'zz', kind: 'core', holders: {} };
  return [
    { op: 'add', path: ['roles', id], value: added },
    { op: 'add', path: path(id), value: written(id) },
  ];
}

async function rewrite({ database, asStored }: World): Promise<void> {
  await database.use(() => database.matrices.update(named.id, { version: SAVED_VERSION - 1 }));
  const { matrix, head } = await asStored();
  await rewriteMatrix(database, matrix, head, changeOf(matrix, []));
}

async function deletedAndBack({ database }: World): Promise<void> {
  for (const deletion of [{ at: NOON, seenDays: 1 }, undefined])
    await markDeleted(database, named.id, deletion, changeOf(named, []));
}

async function fromRoom({ room, asStored }: World, dice: Dice): Promise<void> {
  const store = await room();
  const { matrix, head } = await asStored();
  const change = changeOf(matrix, edit(matrix, dice));
  await store.write(head.seq, () => ({ changes: [change], updates: [] }));
}

/** From here on a tab may write all again from a memory that no other has. */
function stray({ tabs }: World): void {
  for (const tab of tabs) tab.strayed = true;
}

/** The record is gone or damaged, and the second copy is put back, which is as old as it is. */
async function copyPutBack(
  world: World,
  dice: Dice,
  copy: { readonly matrix: Matrix; readonly seq: number },
) {
  const { database } = world;
  await database.use<unknown>(() =>
    dice.chance(0.5)
      ? database.matrices.delete(named.id)
      : database.matrices.update(named.id, { fields: [] as unknown as HeadRow['fields'] }),
  );
  await putBack(copy.seq, database, copy.matrix, changeOf(copy.matrix, []));
  stray(world);
}

async function cleared(world: World, dice: Dice): Promise<void> {
  const heard = dice.chance(0.7);
  if (heard) for (const tab of world.tabs) await world.catchUp(tab);
  if (!heard || world.tabs.some(({ strayed }) => strayed)) stray(world);
  await world.clear();
  if (dice.chance(0.5)) await world.catchUp(dice.pick(world.tabs));
  // Who writes first, at once or behind, writes all.
  await world.keep(dice.pick(world.tabs), edit(dice.pick(world.tabs).memory, dice), true);
}

/** What a tab shows is what is stored, unless it was not told of all. */
async function checked(world: World, tab: Tab): Promise<void> {
  const matrix = await world.expectOwnLetters();
  if (!tab.strayed) expect(matrix).toEqual(tab.memory);
}

it('they are read as they were written, in their own cells, by all tabs alike', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const dice = createDice(seed);
      const world = await twoTabs();
      let copy = { matrix: named, seq: 1 };
      for (let turn = 0; turn < 12; turn += 1) {
        const tab = dice.pick(world.tabs);
        const way = dice.whole(14);
        if (tab.strayed) stray(world);
        if (way < 6) await world.keep(tab, edit(tab.memory, dice), dice.chance(0.7));
        else if (way === 6) await world.catchUp(tab);
        else if (way === 7) await world.reload(dice.pick([0, 1] as const));
        else if (way === 8) await rewrite(world);
        else if (way === 9) await deletedAndBack(world);
        else if (way === 10) await fromRoom(world, dice);
        else if (way === 11) await cleared(world, dice);
        else if (way === 12) await copyPutBack(world, dice, copy);
        else {
          const { matrix, head } = await world.asStored();
          copy = { matrix, seq: head.seq };
        }
        await world.expectOwnLetters();
        if (way < 6) await checked(world, tab);
      }
      for (const tab of world.tabs) {
        await world.catchUp(tab);
        await checked(world, tab);
      }
    }),
    { numRuns: RUNS },
  );
});

it('they are the same where both tabs write in one moment', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const dice = createDice(seed);
      const world = await twoTabs();
      for (let turn = 0; turn < 6; turn += 1)
        await Promise.all(world.tabs.map((tab) => world.keep(tab, edit(tab.memory, dice), dice.chance(0.8))));
      for (const tab of world.tabs) await world.catchUp(tab);
      const matrix = await world.expectOwnLetters();
      for (const { memory } of world.tabs) expect(strangersIn(memory)).toEqual([]);
      expect(Object.keys(matrix.activities)).toHaveLength(4);
    }),
    { numRuns: RUNS },
  );
});

it('they are told as damaged, and never read as others, where a row or a head is of another time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const dice = createDice(seed);
      const world = await twoTabs();
      const { database, tabs } = world;
      const before = await database.use(() => database.part('activities').toArray());
      const head = await database.use(() => database.matrices.get(named.id));
      if (dice.chance(0.5)) await world.clear();
      for (let turn = 0; turn < 4; turn += 1) await world.keep(tabs[0], edit(tabs[0].memory, dice), true);
      // A disk that gives back what it had, of one table and not of the other.
      if (dice.chance(0.5))
        await database.use(() => database.part('activities').bulkPut([...dice.some(before)]));
      else if (head) await database.use(() => database.matrices.put({ ...head, seq: 99 }));
      expect(strangersIn((await world.asStored()).matrix)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
