// What a device keeps of a room: its record, the document in pieces, and what the room has not confirmed yet.
import { beforeEach, describe, expect, it } from 'vitest';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { SAVED_VERSION } from '../../src/domain/matrix/saved';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { recordEdit } from '../../src/session/recordEdit';
import type { Database } from '../../src/storage/database';
import { type RoomStore, type RoomTabs, roomStore } from '../../src/storage/roomStore';
import { NOON } from '../support/memorySession';
import { CREATED, storedMatrix } from '../support/openTab';

const start = matrixFromSketch('| Clerk\nPay | R');
const room = { id: 'room', secret: 'secret', access: 'edit' as const };
const bytes = (...values: number[]) => new Uint8Array(values);
const changeOf = (name: string, id: string) => {
  const { patches, inverse } = recordEdit(start, renameMatrix(start, name));
  return { ...CREATED, id, patches, inverse };
};

let database: Database;
let store: RoomStore;
let told: unknown[];
let listeners: Set<(changed: MatrixId | null) => void>;

beforeEach(async () => {
  database = (await storedMatrix(start)).database;
  told = [];
  listeners = new Set();
  store = storeOf(start.id);
});

function storeOf(id: MatrixId): RoomStore {
  const tabs: RoomTabs = {
    tell: (changed) => void told.push(changed),
    listen(onNews) {
      listeners.add(onNews);
      return () => listeners.delete(onNews);
    },
  };
  return roomStore(database, tabs, id, () => NOON);
}

const headOf = () => database.use(() => database.matrices.get(start.id));

describe('the room of a matrix', () => {
  it('is kept with its document, told to the other tabs, and found again', async () => {
    expect(await store.room()).toBeUndefined();
    expect(await store.load()).toBeUndefined();
    await store.keep(room, bytes(1, 2));
    expect(told).toEqual([start.id]);
    expect(await store.room()).toEqual(room);
    expect(await store.load()).toMatchObject({
      room,
      updates: [bytes(1, 2)],
      seq: (await headOf())?.seq,
      confirmed: undefined,
      unsent: undefined,
    });
  });

  it('keeps what it has of the document where only its links are other ones', async () => {
    await store.keep(room, bytes(1));
    await store.confirm(bytes(9));
    await store.keepUnsent({ update: bytes(5), confirmed: bytes(4) });
    await store.keep({ ...room, secret: 'another' });
    expect(await store.load()).toMatchObject({
      room: { secret: 'another' },
      updates: [bytes(1)],
      seq: (await headOf())?.seq,
      confirmed: bytes(9),
      unsent: { update: bytes(5), confirmed: bytes(4) },
    });
    await store.keep(room, bytes(7));
    expect(await store.load()).toMatchObject({
      updates: [bytes(7)],
      confirmed: undefined,
      unsent: undefined,
    });
  });

  it('is gone with its document when it is left', async () => {
    await store.keep(room, bytes(1));
    await store.keep(null);
    expect(await store.room()).toBeUndefined();
    expect(await database.use(() => database.roomUpdates.count())).toBe(0);
  });

  it('of another matrix is another one', async () => {
    await store.keep(room, bytes(1));
    expect(await storeOf(idOf<MatrixId>('other')).room()).toBeUndefined();
  });

  it('notes nothing where there is none', async () => {
    await store.confirm(bytes(1));
    await store.keepUnsent({ update: bytes(1), confirmed: bytes(1) });
    expect(await store.room()).toBeUndefined();
  });

  it('forgets what was unsent once that is confirmed', async () => {
    await store.keep(room, bytes(1));
    await store.keepUnsent({ update: bytes(5), confirmed: bytes(4) });
    await store.keepUnsent(undefined);
    expect((await store.load())?.unsent).toBeUndefined();
  });

  it('is told what changes its matrix, or any, until nobody listens any more', () => {
    let news = 0;
    const stop = store.watch(() => {
      news += 1;
    });
    const tell = (id: MatrixId | null) => {
      for (const listener of listeners) listener(id);
      return news;
    };
    expect([tell(start.id), tell(idOf<MatrixId>('other')), tell(null)]).toEqual([1, 1, 2]);
    stop();
    expect(tell(start.id)).toBe(2);
  });
});

describe('what the room brings', () => {
  it('is written into the rows, behind what the tabs wrote, and told once', async () => {
    await store.keep(room, bytes(1));
    const { seq = 0 } = (await headOf()) ?? {};
    told = [];
    const change = changeOf('From the room', 'change-00000001');
    const last = await store.write(seq, (journal) => {
      expect(journal).toEqual([]);
      return { changes: [change], updates: [bytes(2), bytes(3)] };
    });
    expect(last).toBe(seq + 1);
    expect(told).toEqual([start.id]);
    expect(await headOf()).toMatchObject({
      seq: seq + 1,
      changedAt: NOON,
      fields: { name: 'From the room' },
    });
    expect(await store.load()).toMatchObject({ seq: seq + 1, updates: [bytes(1), bytes(2), bytes(3)] });
    const rows = await database.use(() => database.roomUpdates.toArray());
    expect(rows.map((row) => row.seq)).toEqual([1, 2, 3]);
  });

  it('is given what the tabs have written since, and a change that came through is not written twice', async () => {
    await store.keep(room, bytes(1));
    const { seq = 0 } = (await headOf()) ?? {};
    const change = changeOf('From the room', 'change-00000001');
    await store.write(seq, () => ({ changes: [change], updates: [] }));
    told = [];
    const last = await store.write(seq, (journal) => {
      expect(journal.map(({ id }) => id)).toEqual([change.id]);
      return { changes: [change], updates: [] };
    });
    expect(last).toBe(seq + 1);
    expect(told).toEqual([]);
  });

  it('is refused where the matrix or the room is gone, or a newer version has the rows', async () => {
    const write = () => store.write(0, () => ({ changes: [], updates: [] }));
    await expect(write()).rejects.toThrow('This matrix is no longer on this device.');
    await store.keep(room, bytes(1));
    await database.use(() => database.matrices.update(start.id, { version: SAVED_VERSION + 1 }));
    await expect(write()).rejects.toThrow('newer');
    await database.use(() => database.matrices.delete(start.id));
    await expect(write()).rejects.toThrow('This matrix is no longer on this device.');
  });

  it('is folded into one piece once there are many, and not before', async () => {
    await store.keep(room, bytes(1));
    const pieces = async () => (await store.load())?.updates.length ?? 0;
    const { seq = 0 } = (await headOf()) ?? {};
    const most = 500;
    const more = Array.from({ length: most - 1 }, () => bytes(2));
    await store.write(seq, () => ({ changes: [], updates: more }));
    await store.fold(bytes(8));
    expect(await pieces()).toBe(most);
    await store.write(seq, () => ({ changes: [], updates: [bytes(3)] }));
    await store.fold(bytes(8));
    expect((await store.load())?.updates).toEqual([bytes(8)]);
  });
});
