/** All matrices kept on this device, as the home screen needs them. */
import type { StoreApi } from 'zustand/vanilla';
import type { SeverityCounts } from '../domain/findings/analysis';
import type { MatrixId } from '../domain/matrix/ids';
import type { Matrix } from '../domain/matrix/matrix';
import type { Session } from './session';

export interface LibraryEntry {
  readonly id: MatrixId;
  readonly name: string;
  readonly subtitle?: string | undefined;
  readonly schemeName: string;
  readonly activities: number;
  readonly roles: number;
  /** Open findings by severity when the matrix was last saved; undefined while nobody has counted them. */
  readonly gaps?: SeverityCounts | undefined;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** A matrix that was here before, and is gone or has lost a part without anyone having deleted it. */
export interface LostMatrix {
  readonly id: MatrixId;
  readonly name: string;
  /** When it was last changed, as far as we know. */
  readonly changedAt: number;
  /** When the second copy was written, where there is one. */
  readonly copyAt?: number | undefined;
  /** Some of it is still there, and can be looked at. */
  readonly partial?: boolean | undefined;
}

export type StorageState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready' }
  /** Another tab is in the way of opening; it goes on by itself. */
  | { readonly kind: 'blocked' }
  /** A newer version of the app took over; nothing can be changed here. */
  | { readonly kind: 'locked'; readonly reason: string }
  /** Nothing outlives the page. `reason` is a whole sentence. */
  | { readonly kind: 'memory'; readonly reason: string };

export interface StorageStatus {
  readonly state: StorageState;
  readonly lost: readonly LostMatrix[];
}

export interface Library {
  /** How the storage of this browser is, for the screens that speak of it. */
  readonly storage: StoreApi<StorageStatus>;
  /** Calls back with the list, newest first, now and at every change, this tab's or another's. Returns the way to stop. */
  watch(onList: (entries: readonly LibraryEntry[]) => void): () => void;
  /** Keeps a new matrix. Rejects with a whole sentence when it could not be kept. */
  add(matrix: Matrix, label: string): Promise<MatrixId>;
  /** Opens a matrix, or rejects with a whole sentence: not here, damaged, saved by a newer version. */
  open(id: MatrixId): Promise<Session>;
  rename(id: MatrixId, name: string): Promise<void>;
  duplicate(id: MatrixId): Promise<MatrixId>;
  /** Deletes softly: `restore` brings it back for 30 days. */
  remove(id: MatrixId): Promise<void>;
  restore(id: MatrixId): Promise<void>;
  /** Brings a lost matrix back from its second copy, as a matrix of its own beside what is left. */
  recover(id: MatrixId): Promise<MatrixId>;
  /** Says no more about a lost matrix. */
  forget(id: MatrixId): void;
}
