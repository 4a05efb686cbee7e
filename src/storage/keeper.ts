/** The port between an open matrix and the place that keeps it: a database, memory, or a test that fails on purpose. */
import type { SeverityCounts } from '../domain/gaps/analysis';
import type { Change } from '../domain/matrix/change';

export interface Kept {
  /** What other tabs had changed since we last heard, in order; it stands before ours. */
  readonly missed: readonly Change[];
  /** Our changes as they were carried out on what is stored: parts without a place any more are gone from them. */
  readonly kept: readonly Change[];
}

export interface Keeper {
  /** Keeps changes durably, all or none. Keeping one again is harmless. Rejects with NotKept. */
  keep(changes: readonly Change[], gaps: SeverityCounts): Promise<Kept>;
  /** What other tabs changed since we last heard. */
  catchUp(): Promise<readonly Change[]>;
  /** Calls when there may be something to catch up with, and when nothing may be written any more. */
  watch(watcher: KeeperWatcher): () => void;
}

export interface KeeperWatcher {
  onNews(): void;
  /** `reason` is a whole sentence. */
  onLocked(reason: string): void;
}

/** Something could not be kept; the sentence is shown as it is. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
}
