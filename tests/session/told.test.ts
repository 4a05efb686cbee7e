// What a session and the library tell others: the keeper, the browser that is about to leave, and the rooms.
import { expect, it, vi } from 'vitest';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { keepDraft, readDraft } from '../../src/session/draftAnswer';
import { anythingUnsaved, warnWhileUnsaved } from '../../src/session/warnWhileUnsaved';
import type { Keeper, SaveSnapshot } from '../../src/storage/keeper';
import { createOwnName } from '../../src/storage/ownName';
import { answer } from '../support/askedQuestion';
import { device } from '../support/device';
import { memorySession, WITHOUT_GAPS } from '../support/memorySession';
import { memoryStorage } from '../support/storage';

const matrix = matrixFromSketch('| Clerk | Boss\nPay | R |');

function kept(parts = {}) {
  const snapshots: SaveSnapshot[] = [];
  const keeper = {
    keep: async (changes: unknown, snapshot: SaveSnapshot) => {
      snapshots.push(snapshot);
      return changes;
    },
    catchUp: async () => [],
    watch: () => () => undefined,
    note: () => undefined,
  } as unknown as Keeper;
  return { session: memorySession(matrix, { ...parts, keeper }), snapshots };
}

it('what is kept has its gaps beside it where they are known, and none where they are not', async () => {
  const [known, unknown] = [kept(), kept(WITHOUT_GAPS)];
  for (const { session } of [known, unknown]) {
    session.run(renameMatrix(matrix, 'Later'));
    await expect.poll(() => session.store.getState().save.kind).toBe('saved');
    session.close();
  }
  const later = { ...matrix, name: 'Later' };
  const { counts } = known.session.store.getState().analysis;
  expect(known.snapshots).toEqual([{ matrix: later, gaps: counts }]);
  expect(unknown.snapshots).toEqual([{ matrix: later, gaps: undefined }]);
});

// Sessions that other files left open may be unsaved as well, so it is what these two add that is looked at.
it('something is unsaved while any session says so, and no longer than it is watched', () => {
  const listening = new Set<unknown>();
  vi.stubGlobal('addEventListener', (_: string, listener: unknown) => listening.add(listener));
  vi.stubGlobal('removeEventListener', (_: string, listener: unknown) => listening.delete(listener));
  const [one, other] = [kept().session, kept().session];
  const stops = [one, other].map(warnWhileUnsaved);
  one.store.setState({ unsaved: true });
  other.store.setState({ unsaved: true });
  expect(listening.size).toBe(2);
  one.store.setState({ unsaved: false });
  expect([anythingUnsaved(), listening.size]).toEqual([true, 1]);
  for (const stop of stops) stop();
  expect(listening.size).toBe(0);
  vi.unstubAllGlobals();
});

it('an answer that was not sent comes back as it was', () => {
  const storage = memoryStorage();
  const of = { roundId: answer.roundId, personId: 'ann' };
  keepDraft(of, answer, storage);
  expect(readDraft(of, storage)).toEqual(answer);
});

it('the library says which matrix is in a room, keeps rooms, and the name that one has in them', async () => {
  const library = device(undefined, { ownName: createOwnName(memoryStorage()) });
  await library.add(matrix, 'create');
  expect(await library.matrixInRoom('room')).toBeUndefined();
  const rooms = await library.roomStore(matrix.id);
  await rooms.keep({ id: 'room', secret: 'secret', access: 'edit' }, new Uint8Array([1]));
  expect([await library.matrixInRoom('room'), await library.matrixInRoom('other')]).toEqual([
    matrix.id,
    undefined,
  ]);
  expect(await library.ownName()).toBe('');
  expect([await library.ownName('Ann'), await library.ownName()]).toEqual(['Ann', 'Ann']);
  await expect(library.rename('gone-00000000001' as MatrixId, 'x')).rejects.toThrow('not on this device');
});
