import { describe, expect, it } from 'vitest';
import type { LibraryEntry } from '../../src/session/library';
import { device, listOf } from '../support/device';
import { largeMatrix } from '../support/largeMatrix';

describe('the list of matrices', () => {
  it('counts the gaps of a large matrix once it is opened, and says none until then', async () => {
    const library = device();
    const large = largeMatrix(301, 3);
    await library.add(large, 'import');
    expect((await listOf(library))[0]?.gaps).toBeUndefined();
    const counted = new Promise<readonly LibraryEntry[]>((resolve) => {
      library.watch((entries) => entries[0]?.gaps && resolve(entries));
    });
    const session = await library.open(large.id);
    expect((await counted)[0]?.gaps).toEqual(session.store.getState().analysis.counts);
    session.close();
  });
});
