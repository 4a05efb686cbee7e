/**
 * How each matrix was last looked at on this device: widths, folds, density. It is no part of a matrix, and losing it
 * costs a few clicks, so it stands beside the database and never fails anything.
 */
import type { MatrixId } from '../domain/matrix/ids';

export interface Looks {
  /** Whatever was kept, unchecked; undefined where nothing was. */
  read(id: MatrixId): unknown;
  keep(id: MatrixId, look: unknown): void;
  forget(id: MatrixId): void;
}

const KEY = 'answerable:look:';

export function createLooks(storage: () => Storage = () => localStorage): Looks {
  return {
    read(id) {
      try {
        const kept = storage().getItem(KEY + id);
        return kept === null ? undefined : JSON.parse(kept);
      } catch {
        return undefined;
      }
    },
    keep(id, look) {
      try {
        storage().setItem(KEY + id, JSON.stringify(look));
      } catch {
        // A full or forbidden local storage: the look holds until the page is left.
      }
    },
    forget(id) {
      try {
        storage().removeItem(KEY + id);
      } catch {
        // Where nothing can be kept, nothing was.
      }
    },
  };
}
