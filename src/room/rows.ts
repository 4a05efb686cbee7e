/** The rooms in one SQLite file. Every update is appended as it comes, and many are folded into one. */
import type { DatabaseSync } from 'node:sqlite';
import * as Y from 'yjs';
import type { Hashes } from './secrets';

/** Rows and bytes of a document above which its updates are folded. */
const MANY_ROWS = 500;
const MANY_BYTES = 1_000_000;

/** The version of these tables. An older program refuses a file of a newer one. */
const SCHEMA = 1;
const TABLES = `pragma journal_mode = wal; pragma synchronous = normal;
  create table if not exists rooms (
    id text primary key, edit blob not null, suggest blob not null, view blob not null, at integer not null
  ) strict;
  create table if not exists updates (
    seq integer primary key, document text not null, at integer not null, data blob not null
  ) strict;
  create index if not exists updates_of_document on updates (document, seq);
  pragma user_version = ${SCHEMA};`;

export interface Rows {
  hashes(room: string): Hashes | undefined;
  keepHashes(room: string, hashes: Hashes, now: number): void;
  /** The room with all that is in it. */
  remove(room: string): void;
  /** Of a document of a room: its matrix, or what is suggested for it. */
  load(document: string): Uint8Array | undefined;
  append(document: string, update: Uint8Array, now: number): void;
  /** `state` is asked for where there is something to fold. */
  fold(document: string, state: () => Uint8Array, now: number): void;
  size(document: string): number;
  close(): void;
}

export function openRows(file: string): Rows {
  const database = opened(file);
  const one = database.prepare('select edit, suggest, view from rooms where id = ?');
  const put = database.prepare(
    'insert or replace into rooms (id, edit, suggest, view, at) values (?, ?, ?, ?, ?)',
  );
  const removeRoom = database.prepare('delete from rooms where id = ?');
  const removeUpdates = database.prepare(
    "delete from updates where document = ? or document = ? || '/proposals'",
  );
  const all = database.prepare('select data from updates where document = ? order by seq');
  const add = database.prepare('insert into updates (document, at, data) values (?, ?, ?)');
  const sums = database.prepare(
    'select count(*) many, coalesce(sum(length(data)), 0) bytes, max(seq) last from updates where document = ?',
  );
  const drop = database.prepare('delete from updates where document = ? and seq <= ?');

  const sumsOf = (document: string) =>
    sums.get(document) as { many: number; bytes: number; last: number | null };

  function together(work: () => void): void {
    database.exec('begin immediate');
    try {
      work();
      database.exec('commit');
    } catch (error) {
      database.exec('rollback');
      throw error;
    }
  }

  return {
    hashes: (room) => one.get(room) as unknown as Hashes | undefined,
    keepHashes: (room, { edit, suggest, view }, now) => void put.run(room, edit, suggest, view, now),
    remove: (room) =>
      together(() => {
        removeRoom.run(room);
        removeUpdates.run(room, room);
      }),
    load(document) {
      const updates = all.all(document).map(({ data }) => data as Uint8Array);
      return updates.length > 1 ? Y.mergeUpdates(updates) : updates[0];
    },
    append: (document, update, now) => void add.run(document, now, update),
    fold(document, state, now) {
      const { many, bytes, last } = sumsOf(document);
      if (last === null || many < 2 || (many <= MANY_ROWS && bytes <= MANY_BYTES)) return;
      together(() => {
        drop.run(document, last);
        add.run(document, now, state());
      });
    },
    size: (document) => sumsOf(document).bytes,
    close: () => database.close(),
  };
}

/** Throws a whole sentence for a Node without SQLite, and for a file that cannot be opened or is a newer one. */
function opened(file: string): DatabaseSync {
  // Imported, it would end an older Node with a stack trace before anything here could say why.
  const sqlite = process.getBuiltinModule?.('node:sqlite') as typeof import('node:sqlite') | undefined;
  if (!sqlite) {
    throw new Error(
      `The server of rooms needs Node 24 or newer, and this is Node ${process.versions.node}. Nothing was started or changed.`,
    );
  }
  let database: DatabaseSync;
  let isNewer: boolean;
  try {
    database = new sqlite.DatabaseSync(file);
    database.exec('pragma busy_timeout = 5000');
    const { user_version: version } = database.prepare('pragma user_version').get() as {
      user_version: number;
    };
    isNewer = version > SCHEMA;
    if (!isNewer) database.exec(TABLES);
  } catch (cause) {
    throw new Error(
      `${file} cannot be opened as the file of the rooms, and was left as it is. See that its folder is there, that it may be written and that it is no other kind of file, or name another one with --data.`,
      { cause },
    );
  }
  if (!isNewer) return database;
  database.close();
  throw new Error(`${file} was written by a newer version of this server. It was left as it is.`);
}
