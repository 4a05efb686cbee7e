/** The port between an open matrix and the place that keeps it: a database, or a test that fails on purpose. */
import type { SeverityCounts } from '../domain/findings/analysis';
import type { Change } from '../domain/matrix/change';
import type { Matrix } from '../domain/matrix/matrix';

/** The state that changes are saved with: what goes into the head, and what to write if everything is gone. */
export interface SaveSnapshot {
  /** Undefined while the changes are not analysed yet; `noteGaps` brings them later. */
  readonly gaps?: SeverityCounts | undefined;
  /** The whole matrix with every change in it, where it is at hand. */
  readonly matrix?: Matrix | undefined;
}

/** A moment with a name: the matrix as it was right after a change. */
export interface NamedVersion {
  readonly changeId: string;
  readonly name: string;
}

/**
 * Saves the changes of one matrix and brings those of other tabs. `databaseKeeper.ts` keeps them in IndexedDB.
 *
 * @example
 * const arrived = await keeper.keep([change], { matrix, gaps });
 * // `change` is durable now. `arrived` has it in the journal's order, with what other tabs changed since.
 */
export interface Keeper {
  /**
   * Keeps changes durably, all or none; keeping one again is harmless. Answers with all that the journal has since
   * we last heard, in its order: other tabs' changes, and ours as they were carried out on what is stored (a
   * change that came as it was sent is the same object; one that no longer had a place is absent).
   * Rejects with NotKept.
   */
  keep(changes: readonly Change[], now: SaveSnapshot): Promise<readonly Change[]>;
  /** What other tabs changed since we last heard. Writes everything again from memory if the storage was emptied. */
  catchUp(snapshot: SaveSnapshot): Promise<readonly Change[]>;
  /** Notes outside the database, at once, what is not kept yet; the next opening of the matrix keeps it. */
  note(pending: readonly Change[]): void;
  /** What the list of matrices says of this one. */
  noteGaps(gaps: SeverityCounts): Promise<void>;
  /** Every change in the journal, oldest first. */
  journal(): Promise<readonly Change[]>;
  versions(): Promise<readonly NamedVersion[]>;
  /** An empty name takes the name away. */
  nameVersion(version: NamedVersion): Promise<void>;
  /** Calls when there may be something to catch up with, and when nothing may be written any more. */
  watch(watcher: KeeperWatcher): () => void;
}

export interface KeeperWatcher {
  onNews(): void;
  /** The browser took the storage away, perhaps with all that was in it: `catchUp` finds out. */
  onClosed(): void;
  /** `reason` is a whole sentence. */
  onLocked(reason: string): void;
}

/** Something could not be kept; the sentence is shown as it is. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
  /** Trying again cannot help. */
  readonly forGood: boolean;

  constructor(sentence: string, { forGood = false, ...options }: ErrorOptions & { forGood?: boolean } = {}) {
    super(sentence, options);
    this.forGood = forGood;
  }
}
