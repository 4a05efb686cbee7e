// Two tabs on one wide matrix, each a keeper on a connection of its own with its matrix in memory. The letters of every
// cell name the cell, so letters that were read by another codebook show wherever they end up.
import { expect } from 'vitest';
import type { Change, Patch } from '../../src/domain/matrix/change';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { applyPatches } from '../../src/domain/matrix/patching';
import type { Database } from '../../src/storage/database';
import type { Keeper } from '../../src/storage/keeper';
import { readMatrix } from '../../src/storage/matrixStore';
import { roomStore } from '../../src/storage/roomStore';
import { largeMatrix } from './largeMatrix';
import { NOON } from './memorySession';
import { CREATED, storedMatrix } from './openTab';
import { testDatabase } from './storage';

type Letters = { readonly [roleId: string]: string };

const plain = largeMatrix(4, 18, 1);

/** The letters that a cell had or may be given; `turn` makes them new to a codebook. */
export const lettersOf = (row: string, role: string, turn: number): string => `${row} ${role} ${turn}`;

export const named: Matrix = {
  ...plain,
  activities: Object.fromEntries(
    Object.entries(plain.activities).map(([row, activity]) => [
      row,
      {
        ...activity,
        assignments: Object.fromEntries(
          Object.keys(activity.assignments).map((role) => [role, lettersOf(row, role, 0)]),
        ),
      },
    ]),
  ) as unknown as Matrix['activities'],
};

export interface Tab {
  keeper: Keeper;
  /** As it is shown in the tab. */
  memory: Matrix;
  /** It may show something else than what is stored: it was not told of all that happened. */
  strayed: boolean;
}

let changes = 0;

export function changeOf(matrix: Matrix, patches: readonly Patch[]): Change {
  const done = applyPatches(matrix, patches);
  changes += 1;
  const id = `change-${String(changes).padStart(10, '0')}`;
  return { ...CREATED, id, patches: done.patches, inverse: done.inverse };
}

export async function twoTabs(start: Matrix = named) {
  const { name, database, openKeeper } = await storedMatrix(start);
  /** `wrap`: a connection that fails on purpose. */
  async function opened(wrap = (connection: Database) => connection): Promise<Tab> {
    const connection = testDatabase(name);
    // What is not open yet writes nothing at once.
    await connection.use(async () => undefined);
    const { matrix: memory, head } = await asStored();
    return { keeper: await openKeeper(wrap(connection), head), memory, strayed: false };
  }
  const tabs: [Tab, Tab] = [await opened(), await opened()];

  /** What lies in the tables, without the door, which knows no such letters. */
  async function asStored() {
    const found = await readMatrix(database, start.id);
    if (!found) throw new Error('It is there.');
    const { matrix } = found.saved as { matrix: Matrix };
    return { ...found, matrix };
  }

  const told = (tab: Tab, journal: readonly Change[]) => {
    tab.memory = applyPatches(
      tab.memory,
      journal.flatMap(({ patches }) => patches),
    ).value;
  };

  return {
    database,
    tabs,
    asStored,
    opened,
    /** All of the tables that a write of letters may change. */
    rows: () =>
      database.use(async () => [
        await database.matrices.toArray(),
        await database.part('activities').toArray(),
        await database.changes.toArray(),
      ]),
    /** The room of the matrix, which writes too. */
    async room() {
      const noTabs = { tell: () => undefined, listen: () => () => undefined };
      const store = roomStore(database, noTabs, start.id, () => NOON);
      await store.keep({ id: 'room', secret: 'secret', access: 'edit' }, new Uint8Array([1]));
      return store;
    },
    async reload(place: 0 | 1) {
      tabs[place] = await opened();
    },
    /** In the task of the edit where the tab has the whole matrix at hand, else behind what is stored. */
    async keep(tab: Tab, patches: readonly Patch[], atOnce: boolean) {
      const change = changeOf(tab.memory, patches);
      const matrix = applyPatches(tab.memory, change.patches).value;
      told(tab, await tab.keeper.keep([change], atOnce ? { matrix } : {}));
    },
    async catchUp(tab: Tab) {
      told(tab, await tab.keeper.catchUp({ matrix: tab.memory }));
    },
    async clear() {
      await database.use(async () => {
        for (const table of database.dexie.tables) await table.clear();
      });
    },
    /** Every letter is in the cell that it was written into, and nothing is told of damage that nobody did. */
    async expectOwnLetters() {
      const { matrix, missing, altered, head } = await asStored();
      expect({ missing, altered }).toEqual({ missing: [], altered: [] });
      expect(strangersIn(matrix)).toEqual([]);
      expect(head.counts.activities).toBe(Object.keys(matrix.activities).length);
      expect(head.counts.roles).toBe(Object.keys(matrix.roles).length);
      return matrix;
    },
  };
}

/** Letters that stand in another cell than the one that they name. */
export function strangersIn(matrix: Matrix): readonly string[] {
  return Object.entries(matrix.activities).flatMap(([row, { assignments }]) =>
    Object.entries(assignments as Letters).flatMap(([role, letters]) =>
      letters.startsWith(`${row} ${role} `) ? [] : [`${letters} in ${row} ${role}`],
    ),
  );
}
