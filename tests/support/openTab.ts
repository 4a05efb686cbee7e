// Tabs of one browser: each a session on a connection of its own to the same database in memory.
import type { Matrix } from '../../src/domain/matrix/matrix';
import type { Session } from '../../src/session/session';
import { databaseKeeper } from '../../src/storage/databaseKeeper';
import type { Keeper } from '../../src/storage/keeper';
import { putMatrix } from '../../src/storage/matrixStore';
import { countedIds, memorySession, NOON } from './memorySession';
import { freshName, stored, testDatabase, testTabs } from './storage';

const CREATED = {
  id: 'created-00000001',
  label: 'create',
  at: NOON,
  patches: [],
  inverse: [],
  client: 'one',
};

/** A database that holds the matrix, and its tabs. */
export async function storedMatrix(start: Matrix) {
  const name = freshName();
  const database = testDatabase(name);
  await putMatrix(database, start, undefined, CREATED);

  async function openTab(
    client: string,
    wrap: (keeper: Keeper) => Keeper = (keeper) => keeper,
  ): Promise<Session> {
    const connection = testDatabase(name);
    const { matrix, head, history } = await stored(connection, start.id);
    const tabs = testTabs(name);
    const parts = { database: connection, tabs, matrixId: start.id, head, now: () => NOON };
    const keeper = wrap(databaseKeeper(parts));
    return memorySession(matrix, { keeper, history, client, newId: countedIds(client) });
  }

  return { name, database, openTab };
}
