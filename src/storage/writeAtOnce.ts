/**
 * The write of an edit or of a new matrix, issued in the task that made it: one transaction that waits for nothing and
 * is committed at once, so that leaving the page right after a key loses nothing. It is right only if no other tab has
 * written since; if one has, the number of the journal entry is taken, and the whole transaction is refused.
 */
import type { Collection } from '../domain/matrix/matrix';
import type { ChangeRow, HeadRow, PartRow } from './tables';

export interface Write {
  readonly head: HeadRow;
  readonly journal: readonly ChangeRow[];
  readonly put: ReadonlyMap<Collection, readonly PartRow[]>;
  readonly removed: ReadonlyMap<Collection, readonly string[]>;
  /** Refused where the matrix is there already. */
  readonly isNew?: boolean;
}

/** Resolves, once the rows are durable, with the head that was there before. Rejects with the browser's error. */
export function writeAtOnce(open: IDBDatabase, write: Write): Promise<HeadRow | undefined> {
  const { head, journal, put, removed, isNew } = write;
  const parts = new Set([...put.keys(), ...removed.keys()]);
  const transaction = open.transaction(['matrices', 'changes', ...parts], 'readwrite', {
    durability: 'strict',
  });
  const matrices = transaction.objectStore('matrices');
  const before: IDBRequest<HeadRow | undefined> | undefined = isNew ? undefined : matrices.get(head.id);
  const answer = new Promise<HeadRow | undefined>((resolve, reject) => {
    transaction.oncomplete = () => resolve(before?.result);
    transaction.onabort = () => reject(transaction.error ?? new DOMException('Aborted.', 'AbortError'));
    // A request that fails aborts the transaction, which is answered above.
    transaction.onerror = (event) => event.stopPropagation();
  });
  try {
    // Added, never put: a number that is taken is refused, so no tab can write over another's entry.
    for (const row of journal) transaction.objectStore('changes').add(row);
    for (const [collection, rows] of put)
      for (const row of rows) transaction.objectStore(collection).put(row);
    for (const [collection, ids] of removed)
      for (const id of ids) transaction.objectStore(collection).delete([head.id, id]);
    if (isNew) matrices.add(head);
    else matrices.put(head);
    transaction.commit();
  } catch (error) {
    // Without this the requests before the one that was refused would be committed alone.
    transaction.abort();
    return answer.catch(() => Promise.reject(error));
  }
  return answer;
}
