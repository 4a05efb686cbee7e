// What other tabs and people did, in a session: what is said of it, what undo refuses because of it, and what is noted.
import { expect, it } from 'vitest';
import type { Edit } from '../../src/domain/edits/edit';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import type { Change } from '../../src/domain/matrix/change';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { largeMatrix } from '../support/largeMatrix';
import { memorySession, WITHOUT_GAPS } from '../support/memorySession';
import { newsKeeper } from '../support/newsKeeper';

const start = matrixFromSketch('| Clerk | Boss\nPay | R |');

/** A change of the name of the matrix, by another tab if nothing else is said. */
function theirs(value: string, more: Partial<Change> = {}): Change {
  return {
    id: `change-${value}-000`,
    label: `rename it to ${value}`,
    at: 1,
    client: 'other',
    patches: [{ op: 'replace', path: ['name'], value }],
    inverse: [{ op: 'replace', path: ['name'], value: start.name }],
    ...more,
  };
}

function opened(parts = {}) {
  const { keeper, given, bring } = newsKeeper();
  const session = memorySession(start, { ...WITHOUT_GAPS, ...parts, keeper });
  const arrived = async (...changes: readonly Change[]) => {
    bring(...changes);
    await session.retrySave();
  };
  const run = async (edit: Edit) => {
    session.run(edit);
    await session.retrySave();
  };
  return { session, given, arrived, run };
}

it.each<readonly [string, Partial<Change>, string]>([
  ['a person of a room', { author: { id: idOf('Bo'), name: 'Bo' }, who: 'B.' } as Partial<Change>, 'Bo has'],
  ['a person who gave a name', { who: 'Bo' }, 'Bo has'],
  ['another tab', {}, 'another tab has'],
  ['this tab, before it was opened again', { client: 'tab' }, 'this tab has'],
])('undo over what was changed by %s is refused, and says by whom', async (_, by, who) => {
  const { session, arrived, run } = opened();
  await run(renameMatrix(start, 'Ours'));
  await arrived(theirs('Theirs', by), theirs('Theirs', { id: 'x', client: 'other', patches: [] }));
  expect(session.undo()).toEqual({
    done: false,
    refusal: `“rename matrix “Sketch” to “Ours”” was not undone, because ${who} changed the same place since: Renamed it to Theirs.`,
  });
  // The step is gone, so that those below it can be reached.
  expect(session.store.getState().undoLabel).toBeNull();
});

it('what was undone is not done again over what another tab wrote there since', async () => {
  const { session, arrived, run } = opened();
  await run(renameMatrix(start, 'Ours'));
  session.undo();
  await session.retrySave();
  await arrived(theirs('Theirs'));
  expect(session.redo()).toMatchObject({
    done: false,
    refusal: expect.stringMatching(/^“.*” was not redone, because another tab has changed/),
  });
  expect(session.store.getState()).toMatchObject({ redoLabel: null, matrix: { name: 'Theirs' } });
});

it('a change is not undone over what nobody is known to have written, and that is said as well', async () => {
  const { session } = opened({ history: [theirs('Elsewhere', { client: 'tab' })] });
  expect(session.undo()).toEqual({
    done: false,
    refusal: '“rename it to Elsewhere” was not undone, because it has been changed again since.',
  });
});

it('the last of several changes of others is the one that is shown', async () => {
  const { session, arrived } = opened();
  await arrived(theirs('First'), theirs('Second'), theirs('Third', { client: 'tab' }));
  expect(session.store.getState()).toMatchObject({
    matrix: { name: 'Third' },
    lastChange: { label: 'rename it to Second' },
  });
});

it('what is not kept yet is noted beside the storage with each change and once it is kept, and not else', async () => {
  const { session, given, run } = opened();
  expect(given.noted).toEqual([]);
  const edit = renameMatrix(start, 'Ours');
  await run(edit);
  expect(session.redo().done).toBe(false);
  expect(given.noted).toEqual([[edit.label], []]);
});

it('a change is kept without gaps where the findings are not yet those of the matrix with it', async () => {
  const { keeper, given } = newsKeeper();
  const large = largeMatrix(301, 2);
  const session = memorySession(large, { ...WITHOUT_GAPS, keeper });
  await session.settleFindings();
  expect(session.store.getState().analysis.complete).toBe(true);
  session.run(renameMatrix(large, 'Later'));
  await session.retrySave();
  expect(given.snapshots).toEqual([{ matrix: { ...large, name: 'Later' }, gaps: undefined }]);
});
