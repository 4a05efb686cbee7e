/** All matrices kept on this device, as the home screen needs them. */
import type { StoreApi } from 'zustand/vanilla';
import type { Difference } from '../domain/compare/whatDiffers';
import type { SeverityCounts } from '../domain/findings/analysis';
import type { MatrixId } from '../domain/matrix/ids';
import type { Matrix } from '../domain/matrix/matrix';
import type { RoomStore } from '../storage/roomStore';
import type { Session } from './session';

export interface LibraryEntry {
  readonly id: MatrixId;
  readonly name: string;
  readonly subtitle?: string | undefined;
  /** The label that it is grouped under. */
  readonly group?: string | undefined;
  readonly schemeName: string;
  readonly activities: number;
  readonly roles: number;
  /** Open findings by severity when the matrix was last saved; undefined while nobody has counted them. */
  readonly gaps?: SeverityCounts | undefined;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** A matrix that was deleted and can be restored. */
export interface DeletedEntry extends LibraryEntry {
  readonly deletedAt: number;
  /** How many more days of use it is kept for, at least. */
  readonly daysLeft: number;
}

export type OnList = (entries: readonly LibraryEntry[], deleted: readonly DeletedEntry[]) => void;

/** A matrix that was here before, and is gone or has lost a part without anyone having deleted it. */
export interface LostMatrix {
  readonly id: MatrixId;
  readonly name: string;
  /**
   * Gone altogether; its record cannot be read; parts of it are missing or are not as they were saved; or the whole is
   * older than what was known of it. The last two can still be opened.
   */
  readonly kind: 'gone' | 'unreadable' | 'damaged' | 'older';
  /** What is wrong with it, as a whole sentence, where the kind does not say it all. */
  readonly detail?: string | undefined;
  /** When it was last changed, as far as we know. */
  readonly changedAt?: number | undefined;
  /** The last change that was known of one that is older. */
  readonly seq?: number | undefined;
  /** When the matrix of the second copy was last changed, where there is a copy that is whole. */
  readonly copyAt?: number | undefined;
}

export type StorageState =
  | { readonly kind: 'opening' }
  /** It does not answer yet, for whatever reason, and is waited for. */
  | { readonly kind: 'slow' }
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
  /** No matrix is here that could be opened. */
  readonly empty?: boolean | undefined;
}

export interface Library {
  /** How the storage of this browser is, for the screens that speak of it. */
  readonly storage: StoreApi<StorageStatus>;
  /** Calls back with the list, newest first, now and at every change, this tab's or another's. Returns the way to stop. */
  watch(onList: OnList): () => void;
  /** Keeps a new matrix. Rejects with a whole sentence when it could not be kept. */
  add(matrix: Matrix, label: string): Promise<MatrixId>;
  /** Reads a matrix to look at it, without opening it. Rejects with a whole sentence where it cannot be read. */
  read(id: MatrixId): Promise<Matrix>;
  /**
   * Says what is likely to be opened next, so that it may be read ahead: by its id, or as it is about to be added.
   * Without either it is what was changed last, and what opening needs is loaded for it.
   */
  prepare(next?: MatrixId | Matrix): void;
  /** Opens a matrix, or rejects with a whole sentence: not here, damaged, saved by a newer version. */
  open(id: MatrixId): Promise<Session>;
  /** Makes a matrix that is not kept here ready to be opened by the id that is returned, read only, until the page goes. */
  visit(matrix: Matrix): Promise<MatrixId>;
  rename(id: MatrixId, name: string): Promise<void>;
  duplicate(id: MatrixId): Promise<MatrixId>;
  /** Deletes softly: `restore` brings it back for 30 days. */
  remove(id: MatrixId): Promise<void>;
  restore(id: MatrixId): Promise<void>;
  /** Deletes for good all that is kept of a deleted matrix on this device: rows, journal, copies, its name. */
  removeForGood(id: MatrixId): Promise<void>;
  /** Brings a lost matrix back from its second copy: in its place, or beside what can still be opened of it. */
  recover(id: MatrixId): Promise<MatrixId>;
  /** What the second copy has differently from what is stored. */
  differences(id: MatrixId): Promise<readonly Difference[]>;
  /** What is kept of the room of a matrix. Rejects with a whole sentence where nothing is kept. */
  roomStore(id: MatrixId): Promise<RoomStore>;
  /** The matrix on this device that is in a room. */
  matrixInRoom(room: string): Promise<MatrixId | undefined>;
  /** The name that the user of this device gave, after saving another where one is given. */
  ownName(name?: string): Promise<string>;
  /** Says no more about a lost matrix. */
  forget(id: MatrixId): void;
}
