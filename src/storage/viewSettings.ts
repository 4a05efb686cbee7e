/**
 * How each matrix was last viewed on this device: widths, collapsed sections, density. Not part of the matrix. Losing it
 * costs a few clicks, so it is stored outside the database and errors are ignored.
 */
import type { MatrixId } from '../domain/matrix/ids';

export interface ViewSettings {
  /** Whatever was saved, unchecked; undefined if nothing was. */
  read(id: MatrixId): unknown;
  save(id: MatrixId, settings: unknown): void;
  /** Whatever this browser has beside the database for this matrix: a rehearsal that was left and the time of a meeting, too. */
  forget(id: MatrixId): void;
}

// The name of earlier versions, so that their settings are found.
const KEY = 'answerable:look:';

export function createViewSettings(storage: () => Storage = () => localStorage): ViewSettings {
  return {
    read(id) {
      try {
        const saved = storage().getItem(KEY + id);
        return saved === null ? undefined : JSON.parse(saved);
      } catch {
        return undefined;
      }
    },
    save(id, settings) {
      try {
        storage().setItem(KEY + id, JSON.stringify(settings));
      } catch {
        // Local storage is full or forbidden: the settings last until the page is left.
      }
    },
    forget(id) {
      try {
        const keys = Array.from({ length: storage().length }, (_, at) => storage().key(at) ?? '');
        // An id stands whole in a key: one from a file may be part of another, or of a name of ours.
        for (const key of keys) if (key.split(/[ :]/).slice(1).includes(id)) storage().removeItem(key);
      } catch {
        // Where nothing can be saved, nothing was.
      }
    },
  };
}
