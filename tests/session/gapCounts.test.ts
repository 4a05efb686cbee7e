import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/domain/gaps/engine/analyse';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { Library, LibraryEntry } from '../../src/session/library';
import { device, listOf } from '../support/device';
import { largeMatrix } from '../support/largeMatrix';
import { TODAY } from '../support/memorySession';

const small = matrixFromSketch(`
              | Clerk | Manager
  Pay invoice | R     |        `);
const other = { ...small, id: idOf<MatrixId>('other') };
const countsOf = (matrix: typeof small) => createAnalyser().analyse(matrix, TODAY).counts;

/** Looks at the list until it says of every matrix how many gaps it has. */
const allCounted = (library: Library): Promise<readonly LibraryEntry[]> =>
  new Promise((resolve) => {
    const stop = library.watch((entries) => {
      if (entries.length === 0 || entries.some(({ gaps }) => !gaps)) return;
      queueMicrotask(() => stop());
      resolve(entries);
    });
  });

describe('the list of matrices', () => {
  it('says how many gaps each has that was added, soon after someone looks at it', async () => {
    const library = device();
    await library.add(small, 'create');
    await library.add(other, 'create');
    const counts = (await allCounted(library)).map(({ gaps }) => gaps);
    expect(counts).toEqual([countsOf(small), countsOf(small)]);
    // Kept, so that the next look has them at once.
    expect((await listOf(library)).map(({ gaps }) => gaps)).toEqual(counts);
  });

  it('counts nothing while nobody looks at it: who adds a matrix goes on into it', async () => {
    const library = device();
    library.watch(() => undefined)();
    await library.add(small, 'create');
    // As long as another one takes, whose list is looked at.
    const watched = device();
    await watched.add(small, 'create');
    await allCounted(watched);
    expect((await listOf(library))[0]?.gaps).toBeUndefined();
  });

  it('counts a matrix from whose counting somebody went away once they come back', async () => {
    let today = () => TODAY;
    const library = device(undefined, { today: () => today() });
    await library.add(small, 'create');
    await new Promise<void>((resolve) => {
      const leave = library.watch(() => {
        // After the list, the day is asked for when the matrix has been read and its counting begins.
        today = () => {
          leave();
          resolve();
          return TODAY;
        };
      });
    });
    today = () => TODAY;
    expect((await allCounted(library))[0]?.gaps).toEqual(countsOf(small));
  });

  it('has the count of a copy from the start: it is that of the original', async () => {
    const library = device();
    await library.add(small, 'create');
    await allCounted(library);
    await library.duplicate(small.id);
    expect((await listOf(library)).map(({ gaps }) => gaps)).toEqual([countsOf(small), countsOf(small)]);
  });

  it('counts the gaps of a matrix of 301 activities once it is opened, and says none until then', async () => {
    const library = device();
    const large = largeMatrix(301, 3);
    await library.add(large, 'import');
    await library.add(small, 'create');
    const seen = new Promise<readonly LibraryEntry[]>((resolve) => {
      library.watch((entries) => entries.find(({ id }) => id === small.id)?.gaps && resolve(entries));
    });
    expect((await seen).find(({ id }) => id === large.id)?.gaps).toBeUndefined();
    const counted = new Promise<readonly LibraryEntry[]>((resolve) => {
      library.watch((entries) => entries.find(({ id }) => id === large.id)?.gaps && resolve(entries));
    });
    const session = await library.open(large.id);
    expect((await counted).find(({ id }) => id === large.id)?.gaps).toEqual(
      session.store.getState().analysis.counts,
    );
    session.close();
  });

  it('counts one of 300 activities unopened', async () => {
    const library = device();
    await library.add(largeMatrix(300, 3), 'import');
    expect((await allCounted(library))[0]?.gaps).toBeDefined();
  });
});
