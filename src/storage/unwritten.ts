/**
 * Changes that were made and are not written yet, noted outside the database in the task of the edit. If the page goes
 * before the database has answered, the next opening finds them here and writes them.
 */
import type { Change } from '../domain/matrix/change';
import { changesFromOutside } from '../domain/matrix/changeDoor';
import type { MatrixId } from '../domain/matrix/ids';

export interface UnwrittenNote {
  /** The last change of the journal that the page knew. */
  readonly after: number;
  readonly changes: readonly Change[];
}

export interface Unwritten {
  /** What pages have left, oldest first. */
  read(id: MatrixId): readonly UnwrittenNote[];
  /** Replaces what this page noted. No changes removes the note. */
  note(id: MatrixId, note: UnwrittenNote): void;
  /** Removes what all pages have noted. */
  forget(id: MatrixId): void;
}

const KEY = 'answerable:unwritten:';
/** Patches of the longest note: a large paste would fill local storage, and its writing is waited for anyway. */
const LONGEST = 500;

/** `page` is the name of this page: each has a note of its own. */
export function createUnwritten(page: string, storage: () => Storage = () => localStorage): Unwritten {
  const keyOf = (id: MatrixId) => `${KEY}${id}:${page}`;
  const noted = new Set<MatrixId>();
  return {
    read(id) {
      try {
        return keysOf(storage(), id).flatMap((key) => noteFrom(storage().getItem(key)) ?? []);
      } catch {
        return [];
      }
    },
    note(id, note) {
      const patches = note.changes.reduce((sum, change) => sum + change.patches.length, 0);
      const kept = patches > 0 && patches <= LONGEST;
      if (!kept && !noted.has(id)) return;
      try {
        if (kept) storage().setItem(keyOf(id), JSON.stringify(note));
        else storage().removeItem(keyOf(id));
        if (kept) noted.add(id);
        else noted.delete(id);
      } catch {
        // Local storage is full or forbidden: the browser still asks before the page is left.
      }
    },
    forget(id) {
      try {
        for (const key of keysOf(storage(), id)) storage().removeItem(key);
      } catch {
        // Where nothing can be noted, nothing was.
      }
    },
  };
}

function keysOf(storage: Storage, id: MatrixId): string[] {
  const keys: string[] = [];
  for (let at = 0; at < storage.length; at += 1) {
    const key = storage.key(at);
    if (key?.startsWith(`${KEY}${id}:`)) keys.push(key);
  }
  return keys;
}

function noteFrom(text: string | null): UnwrittenNote | undefined {
  try {
    const note = JSON.parse(text ?? '') as Partial<UnwrittenNote> | null;
    if (typeof note?.after !== 'number' || !Array.isArray(note.changes)) return undefined;
    const changes = changesFromOutside(note.changes);
    return changes.length === note.changes.length ? { after: note.after, changes } : undefined;
  } catch {
    return undefined;
  }
}
