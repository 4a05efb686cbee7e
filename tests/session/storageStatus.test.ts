// What the storage of the device says of itself, apart from what it keeps.
import { expect, it } from 'vitest';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { StorageSilent } from '../../src/storage/faults';
import { device, listOf } from '../support/device';
import { freshName, testDatabase } from '../support/storage';

const matrix = matrixFromSketch(`
              | Clerk | Manager
  Pay invoice | R     |        `);

it('waits longer for a storage that was silent, instead of going on without the matrices in it', async () => {
  const name = freshName();
  await device(name).add(matrix, 'create');
  const patience: (number | undefined)[] = [];
  const library = device(name, {
    probe: async () => ({ kind: 'silent' }),
    database() {
      const database = testDatabase(name);
      return {
        ...database,
        use(work, milliseconds) {
          patience.push(milliseconds);
          return database.use(work, milliseconds);
        },
      };
    },
  });
  const states: string[] = [];
  library.storage.subscribe(({ state }) => states.push(state.kind));
  expect(await listOf(library)).toHaveLength(1);
  expect(states[0]).toBe('slow');
  expect(states.at(-1)).toBe('ready');
  expect(patience[0]).toBeGreaterThan(5_000);
});

it('waits longer, too, for a storage that answered at first and was silent when it was opened', async () => {
  const name = freshName();
  await device(name).add(matrix, 'create');
  let asked = 0;
  const library = device(name, {
    database() {
      const database = testDatabase(name);
      const use: typeof database.use = (work, milliseconds) => {
        asked += 1;
        return asked === 1
          ? Promise.reject(new StorageSilent('The browser’s storage is not responding.'))
          : database.use(work, milliseconds);
      };
      return { ...database, use };
    },
  });
  const states: string[] = [];
  library.storage.subscribe(({ state }) => states.push(state.kind));
  expect(await listOf(library)).toHaveLength(1);
  expect(states).toEqual(['slow', 'ready']);
});

it('a storage that was empty at the start is not called so after a matrix was added', async () => {
  const library = device();
  expect(await listOf(library)).toEqual([]);
  expect(library.storage.getState().empty).toBe(true);
  await library.add(matrix, 'create');
  expect(library.storage.getState().empty).toBe(false);
});
