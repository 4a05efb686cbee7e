/** Deleting a matrix of the library: softly, with a way back, and for good. */
import type { Change } from '../domain/matrix/change';
import type { MatrixId } from '../domain/matrix/ids';
import { notKept, sentenceOf } from '../storage/faults';
import { type Deletion, markDeleted, purge, purgeDeleted } from '../storage/heads';
import type { HeadRow } from '../storage/tables';
import type { LibraryParts } from './databaseLibrary';
import type { Library } from './library';

interface DeletionParts
  extends Pick<
    LibraryParts,
    | 'database'
    | 'canary'
    | 'copies'
    | 'viewSettings'
    | 'unwritten'
    | 'forgetFile'
    | 'seenDays'
    | 'now'
    | 'today'
  > {
  changeOf(label: string): Change;
  /** Shows the list as it was read last. */
  show(): void;
  refresh(): void;
  tell(id: MatrixId): void;
}

export interface DeletionIn extends Pick<Library, 'remove' | 'restore' | 'removeForGood'> {
  /** What is being deleted leaves the list at once: the storage may be busy with reading it. */
  isLeaving(id: MatrixId): boolean;
  /** Deletes for good what was deleted so long ago that nobody can want it back. */
  purgeOld(heads: readonly HeadRow[]): Promise<void>;
  /** Days on which the app was used here, by which age is counted. */
  seenDays(): number;
}

export function deletionIn(parts: DeletionParts): DeletionIn {
  const { database, canary, copies, unwritten, now, tell } = parts;
  const leaving = new Set<MatrixId>();
  const seenDays = () => parts.seenDays.count(parts.today());

  async function forgetAll(id: MatrixId): Promise<void> {
    for (const kept of [canary, parts.viewSettings, unwritten]) kept.forget(id);
    await parts.forgetFile?.(id);
    await copies.remove(id);
  }

  async function mark(id: MatrixId, deletion: Deletion | undefined, label: string): Promise<void> {
    try {
      await markDeleted(database, id, deletion, parts.changeOf(label));
    } catch (error) {
      throw notKept(error);
    }
    tell(id);
  }

  return {
    seenDays,
    isLeaving: (id) => leaving.has(id),
    async purgeOld(heads) {
      for (const id of await purgeDeleted(database, heads, now(), seenDays())) await forgetAll(id);
    },
    async remove(id) {
      leaving.add(id);
      parts.show();
      try {
        await mark(id, { at: now(), seenDays: seenDays() }, 'delete the matrix');
        leaving.delete(id);
        parts.refresh();
      } catch (error) {
        leaving.delete(id);
        parts.show();
        throw error;
      }
      // What is deleted by mistake must not depend on one place alone.
      void copies.keep(id).catch(() => undefined);
    },
    restore: (id) => mark(id, undefined, 'restore the matrix'),
    async removeForGood(id) {
      leaving.add(id);
      parts.show();
      try {
        await purge(database, id);
        await forgetAll(id);
      } catch (error) {
        throw new Error(`It could not be deleted for good. ${sentenceOf(error)}`, { cause: error });
      } finally {
        leaving.delete(id);
        tell(id);
      }
    },
  };
}
