// A matrix in a database in memory, and tabs of one browser: each a session on a connection of its own.
import type { Matrix } from '../../src/domain/matrix/matrix';
import type { Session } from '../../src/session/session';
import { databaseKeeper } from '../../src/storage/databaseKeeper';
import type { Keeper } from '../../src/storage/keeper';
import { putMatrix } from '../../src/storage/matrixStore';
import type { HeadRow } from '../../src/storage/tables';
import { countedIds, memorySession, NOON, WITHOUT_GAPS } from './memorySession';
import { freshName, stored, testDatabase, testTabs } from './storage';

/** The change that its journal begins with. */
export const CREATED = {
  id: 'created-00000001',
  label: 'create',
  at: NOON,
  patches: [],
  inverse: [],
  client: 'one',
};

type Wrap = (keeper: Keeper) => Keeper;

export type StoredMatrix = Awaited<ReturnType<typeof storedMatrix>>;

/** A database that holds the matrix, and its tabs. */
export async function storedMatrix(start: Matrix) {
  const name = freshName();
  const database = testDatabase(name);
  await putMatrix(database, start, undefined, CREATED);

  /** On a connection of its own, unless another is given; it knows of what is stored, unless it is given something else. */
  async function openKeeper(connection = testDatabase(name), known?: HeadRow): Promise<Keeper> {
    const head = known ?? (await stored(database, start.id)).head;
    const tabs = testTabs(name);
    return databaseKeeper({ database: connection, tabs, matrixId: start.id, head, now: () => NOON });
  }

  /** A session with its keeper. */
  async function openKept(client: string, wrap: Wrap = (keeper) => keeper) {
    const connection = testDatabase(name);
    const { matrix, head, history } = await stored(connection, start.id);
    const keeper = wrap(await openKeeper(connection, head));
    const newId = countedIds(client);
    const session = memorySession(matrix, { ...WITHOUT_GAPS, keeper, history, client, newId });
    return { session, keeper };
  }

  const openTab = async (client: string, wrap?: Wrap): Promise<Session> =>
    (await openKept(client, wrap)).session;

  return { name, database, openKeeper, openKept, openTab };
}
