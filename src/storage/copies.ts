/** The port to second copies, which lie outside of the database so that losing one does not lose the other. */
import type { MatrixId } from '../domain/matrix/ids';

export interface CopyNote {
  readonly id: MatrixId;
  readonly name: string;
  readonly at: number;
}

export interface Copies {
  /** Copies a matrix as it stands in the database. Answers when the copy is durable, or not needed. */
  keep(id: MatrixId): Promise<void>;
  list(): Promise<readonly CopyNote[]>;
  /** The saved form, not checked yet; undefined where no copy can be read. */
  read(id: MatrixId): Promise<unknown>;
  remove(id: MatrixId): Promise<void>;
}

/** Browsers without a private file system. */
export const NO_COPIES: Copies = {
  keep: async () => undefined,
  list: async () => [],
  read: async () => undefined,
  remove: async () => undefined,
};
