import { expect, it, vi } from 'vitest';
import { memoryLibrary } from '../../src/session/memoryLibrary';
import { openLibrary } from '../../src/session/openLibrary';
import { surroundings } from '../support/memorySession';

it('answers once what stands behind it has arrived', async () => {
  const library = openLibrary(async () => memoryLibrary(surroundings()));
  expect(library.storage.getState().state.kind).toBe('opening');
  const entries = await new Promise((resolve) => library.watch(resolve));
  expect(entries).toEqual([]);
});

it('calls nobody who has stopped listening before', async () => {
  const library = openLibrary(async () => memoryLibrary(surroundings()));
  const onList = vi.fn();
  library.watch(onList)();
  await new Promise((resolve) => library.watch(resolve));
  expect(onList).not.toHaveBeenCalled();
});

it('says so when a part of the app did not arrive', async () => {
  const library = openLibrary(() => Promise.reject(new Error('no such file')));
  library.watch(() => undefined);
  await expect(library.open('matrix-000000001' as never)).rejects.toThrow('no such file');
  expect(library.storage.getState().state).toMatchObject({
    kind: 'locked',
    reason: expect.stringContaining('Reload this page'),
  });
});
