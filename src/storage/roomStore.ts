/** Keeps what a device knows of the room of a matrix, and writes what others did in one transaction with journal and rows. */
import type { Change } from '../domain/matrix/change';
import type { MatrixId } from '../domain/matrix/ids';
import { SAVED_VERSION } from '../domain/matrix/saved';
import type { Database } from './database';
import { NEWER_VERSION, NewerSchema } from './faults';
import { ofMatrix, partTables, readMatrix, type StoredMatrix } from './matrixStore';
import { journalSince, writeOn } from './mergeWrite';
import type { RoomAccess, RoomRow } from './tables';

/** A room as a link names it, and as it is kept. */
export interface Room {
  readonly id: string;
  readonly secret: string;
  readonly access: RoomAccess;
  /** Links of all three kinds, where this device made them. */
  readonly links?: { readonly [access in RoomAccess]: string } | undefined;
}

export interface StoredRoom {
  readonly room: Room;
  readonly stored: StoredMatrix;
  /** What was added to the shared document, oldest first. */
  readonly updates: readonly Uint8Array[];
  /** The last change of the journal that the shared document knows of. */
  readonly seq: number;
  /** What of it the server is known to have; undefined where nothing was heard of it yet. */
  readonly confirmed: Uint8Array | undefined;
  readonly unsent: Unsent | undefined;
}

/** Suggestions, some of this device that were not sent yet among them. */
export interface Unsent {
  readonly update: Uint8Array;
  /** What of them the server is known to have, as a state vector. */
  readonly confirmed: Uint8Array | undefined;
}

/** What came from others and what of ours went out, to be written together or not at all. */
export interface RoomStep {
  readonly changes: readonly Change[];
  readonly updates: readonly Uint8Array[];
}

export interface RoomStore {
  readonly matrixId: MatrixId;
  room(): Promise<Room | undefined>;
  /** Puts the matrix into a room, with the document as it begins; null takes it out. */
  keep(room: Room | null, document?: Uint8Array): Promise<void>;
  load(): Promise<StoredRoom | undefined>;
  /**
   * Hands over what the journal has since `seq`, and writes what comes of it, in one transaction. `take` may not wait for
   * anything. Answers with the number of the last change.
   */
  write(seq: number, take: (journal: readonly Change[]) => RoomStep): Promise<number>;
  /** The server has this much of the shared document. */
  confirm(confirmed: Uint8Array): Promise<void>;
  /** Suggestions that wait for the server; undefined once it has them. */
  keepUnsent(unsent: Unsent | undefined): Promise<void>;
  /** One update in the place of all, where there are many. */
  fold(document: Uint8Array): Promise<void>;
  /** Calls when another tab, or the session of this one, has changed the matrix. Returns the way to stop. */
  watch(onNews: () => void): () => void;
}

/** The way to the tabs of the device, this one included. */
export interface RoomTabs {
  tell(matrixId: MatrixId): void;
  listen(onNews: (matrixId: MatrixId | null) => void): () => void;
}

const LONG = 60_000;
/** Rows of updates above which they are folded into one. */
const MANY = 500;

const GONE = 'This matrix is no longer on this device.';

export function roomStore(
  database: Database,
  tabs: RoomTabs,
  matrixId: MatrixId,
  now: () => number,
): RoomStore {
  const { dexie, matrices, changes, rooms, roomUpdates } = database;
  const mine = ofMatrix(matrixId);
  const updatesOf = () => roomUpdates.where('[matrixId+seq]').between(...mine);
  const recordOf = () =>
    rooms
      .where('[matrixId+id]')
      .between(...mine)
      .first();

  async function addUpdates(updates: readonly Uint8Array[]): Promise<void> {
    const last = (await updatesOf().last())?.seq ?? 0;
    await roomUpdates.bulkAdd(updates.map((data, place) => ({ matrixId, seq: last + place + 1, data })));
  }

  async function note(fields: Pick<RoomRow, 'confirmed' | 'unsent' | 'unsentAfter'>): Promise<void> {
    await database.use(() =>
      dexie.transaction('rw!', [rooms], async () => {
        const record = await recordOf();
        if (record) await rooms.put({ ...record, ...fields });
      }),
    );
  }

  return {
    matrixId,
    async room() {
      const record = await database.use(recordOf);
      return record && roomOf(record);
    },
    async keep(room, document) {
      await database.use(() =>
        dexie.transaction('rw', [matrices, rooms, roomUpdates], async () => {
          const before = await recordOf();
          await rooms
            .where('[matrixId+id]')
            .between(...mine)
            .delete();
          if (!room || document) await updatesOf().delete();
          if (!room) return;
          const seq = document ? ((await matrices.get(matrixId))?.seq ?? 0) : (before?.seq ?? 0);
          const { confirmed, unsent, unsentAfter } = document ? {} : (before ?? {});
          await rooms.put({ ...room, matrixId, seq, confirmed, unsent, unsentAfter });
          if (document) await addUpdates([document]);
        }),
      );
      // Tabs that have the matrix open come into the room, or leave it.
      tabs.tell(matrixId);
    },
    async load() {
      const record = await database.use(recordOf);
      const stored = record && (await readMatrix(database, matrixId));
      if (!stored) return undefined;
      const updates = await database.use(() => updatesOf().toArray(), LONG);
      const { seq, confirmed, unsent, unsentAfter } = record;
      return {
        room: roomOf(record),
        stored,
        updates: updates.map(({ data }) => data),
        seq,
        confirmed,
        unsent: unsent && { update: unsent, confirmed: unsentAfter },
      };
    },
    async write(seq, take) {
      const tables = [matrices, changes, rooms, roomUpdates, ...partTables(database)];
      const written = await database.use(
        () =>
          // Never inside another: what others wrote may arrive while this very task writes something else.
          dexie.transaction('rw!', tables, async () => {
            const head = await matrices.get(matrixId);
            const record = await recordOf();
            if (!head || !record) throw new Error(GONE);
            if (head.version > SAVED_VERSION) throw new NewerSchema(NEWER_VERSION);
            const known = { ...head, seq };
            const journal = head.seq > seq ? await journalSince({ database, matrixId, known }, head.seq) : [];
            const step = take(journal);
            // A write that was given up for lost may have come through all the same. Twice, it would undo what came since.
            const there = new Set(journal.map(({ id }) => id));
            const changes = step.changes.filter(({ id }) => !there.has(id));
            const written = await writeOn(database, head, changes, {}, now());
            if (step.updates.length > 0) await addUpdates(step.updates);
            if (record.seq !== written.head.seq) await rooms.put({ ...record, seq: written.head.seq });
            return written;
          }),
        LONG,
      );
      if (written.changes.length > 0) tabs.tell(matrixId);
      return written.head.seq;
    },
    confirm: (confirmed) => note({ confirmed }),
    keepUnsent: (unsent) => note({ unsent: unsent?.update, unsentAfter: unsent?.confirmed }),
    async fold(document) {
      await database.use(() =>
        dexie.transaction('rw!', [roomUpdates], async () => {
          if ((await updatesOf().count()) <= MANY) return;
          await updatesOf().delete();
          await addUpdates([document]);
        }),
      );
    },
    watch: (onNews) =>
      tabs.listen((id) => {
        if (id === matrixId || id === null) onNews();
      }),
  };
}

function roomOf({ id, secret, access, links }: RoomRow): Room {
  return { id, secret, access, links };
}
