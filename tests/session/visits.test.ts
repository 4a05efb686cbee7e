import { expect, test } from 'vitest';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { LibraryEntry } from '../../src/session/library';
import { memoryLibrary } from '../../src/session/memoryLibrary';
import { isVisit } from '../../src/session/visits';
import { surroundings } from '../support/memorySession';

const matrix = matrixFromSketch(`
        | Clerk
    Pay | A`);

test('a matrix that is visited opens read only, and is in no list', async () => {
  const library = memoryLibrary(surroundings());
  let listed: readonly LibraryEntry[] = [];
  library.watch((entries) => {
    listed = entries;
  });
  const id = await library.visit(matrix);
  expect(isVisit(id)).toBe(true);
  const session = await library.open(id);
  expect(session.store.getState().matrix).toMatchObject({ id, name: matrix.name });
  const outcome = session.run(renameMatrix(session.store.getState().matrix, 'Mine'));
  expect(outcome).toEqual({ done: false, refusal: 'This matrix came in a link. Keep a copy to change it.' });
  expect(listed).toEqual([]);
});

test('it can be left and opened again, until the next one or a reload takes its place', async () => {
  const library = memoryLibrary(surroundings());
  const first = await library.visit(matrix);
  (await library.open(first)).close();
  const again = await library.open(first);
  await again.settleFindings();
  expect(again.store.getState().analysis.complete).toBe(true);
  const second = await library.visit(matrix);
  await expect(library.open(first)).rejects.toThrow('Open the link again');
  await expect(library.open(second)).resolves.toBeTruthy();
});

test('other matrices are opened as ever', async () => {
  const library = memoryLibrary(surroundings(), [matrix]);
  expect((await library.open(matrix.id)).store.getState().save.kind).toBe('saved');
  await expect(library.open('nothing-of-the-sort' as MatrixId)).rejects.toThrow('not on this device');
});
