// What a session and the library tell others: the keeper, the browser that is about to leave, and the rooms.
import { expect, it, vi } from 'vitest';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { keepDraft, readDraft } from '../../src/session/draftAnswer';
import { newId } from '../../src/session/newId';
import { whyReadOnly } from '../../src/session/readOnly';
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
  expect(readDraft(of, storage)).toBeUndefined();
  expect(keepDraft(of, answer, storage)).toBe(true);
  expect(readDraft(of, storage)).toEqual(answer);
  const refused = () => {
    throw new Error('denied');
  };
  expect([keepDraft(of, answer, refused), readDraft(of, refused)]).toEqual([false, undefined]);
});

it('nothing is unsaved where no session says so', async () => {
  // As at the start of a page: other files leave sessions open that are unsaved.
  const path = '../../src/session/warnWhileUnsaved?fresh';
  const fresh: typeof import('../../src/session/warnWhileUnsaved') = await import(path);
  expect(fresh.anythingUnsaved()).toBe(false);
  const { session } = kept();
  const stop = fresh.warnWhileUnsaved(session);
  expect(fresh.anythingUnsaved()).toBe(false);
  session.store.setState({ unsaved: true });
  expect(fresh.anythingUnsaved()).toBe(true);
  stop();
  expect(fresh.anythingUnsaved()).toBe(false);
});

it('why nothing may be changed is what forbids it, else the storage that is only read', () => {
  const readOnly = { kind: 'read-only', reason: 'Newer.' } as const;
  expect(whyReadOnly({ save: { kind: 'saved' } })).toBeNull();
  expect(whyReadOnly({ save: readOnly })).toBe('Newer.');
  expect(whyReadOnly({ save: readOnly, notAllowed: 'Only to look at.' })).toBe('Only to look at.');
  expect(whyReadOnly({ save: { kind: 'saved' }, notAllowed: 'Only to look at.' })).toBe('Only to look at.');
});

it('an id is sixteen letters, and no two are one', () => {
  const ids = Array.from({ length: 100 }, () => newId<'matrix'>());
  expect(ids.every((id) => /^[A-Za-z0-9_-]{16}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(100);
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
