/** All matrices kept on this device, as the home screen needs them. */
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
  /** Open findings by severity when the matrix was last saved. */
  readonly gaps: { readonly must: number; readonly should: number; readonly look: number };
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

export interface Library {
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
}
