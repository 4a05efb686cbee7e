// What one tab or person adds beside, or on top of, what another did.
import { expect, it } from 'vitest';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { NOON } from '../support/memorySession';
import { storedMatrix } from '../support/openTab';

const before = matrixFromSketch(`
                | Clerk | Manager
  Pay invoice   | R     | A`);

it('undo leaves what another person did, also after a reload, and names that person where it is refused', async () => {
  const { openKeeper, openTab } = await storedMatrix(before);
  const one = await openTab('one');
  one.run(renameMatrix(before, 'Mine'));
  await one.retrySave();
  const patch = (value: string) => ({ op: 'replace' as const, path: ['name'], value });
  const theirs = { id: 'theirs-000000001', label: 'rename', at: NOON, client: 'others' };
  const change = { ...theirs, patches: [patch('Theirs')], inverse: [patch('Mine')] };
  await (await openKeeper()).keep([{ ...change, author: { id: 'ann', name: 'Ann' } }], {});

  const reloaded = await openTab('reloaded');
  expect(reloaded.store.getState().matrix.name).toBe('Theirs');
  const { undoLabel } = reloaded.store.getState();
  expect(undoLabel).toBe('rename matrix “Sketch” to “Mine”');
  expect(reloaded.undo()).toEqual({
    done: false,
    refusal: expect.stringContaining('was not undone, because Ann has changed the same place since'),
  });
  expect(reloaded.store.getState().undoLabel).toBeNull();
});
