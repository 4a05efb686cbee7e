/**
 * What should be in the database, noted outside of it. A damaged database comes back empty without an error;
 * then this still knows better, and nobody is welcomed as if they had never been here.
 */
import type { MatrixId } from '../domain/matrix/ids';

export interface CanaryNote {
  readonly id: MatrixId;
  readonly name: string;
  readonly seq: number;
  readonly at: number;
  /** A person knows that it is gone, and wants to hear no more of it. */
  readonly dismissed?: boolean | undefined;
  /** A person knows that the changes up to this one are gone. */
  readonly dismissedSeq?: number | undefined;
}

export interface Canary {
  notes(): readonly CanaryNote[];
  note(note: CanaryNote): void;
  forget(id: MatrixId): void;
}

const KEY = 'answerable:canary';

export function createCanary(storage: () => Storage = () => localStorage): Canary {
  function read(): { [id: string]: CanaryNote } {
    try {
      const found: unknown = JSON.parse(storage().getItem(KEY) ?? '{}');
      const entries = typeof found === 'object' && found !== null ? Object.entries(found) : [];
      return Object.fromEntries(entries.filter((entry) => isNote(entry[1])));
    } catch {
      // No local storage, or someone wrote into it: then there is nothing to compare with.
      return {};
    }
  }
  function write(notes: { [id: string]: CanaryNote }): void {
    try {
      storage().setItem(KEY, JSON.stringify(notes));
    } catch {
      // A full or forbidden local storage costs the warning, not the data.
    }
  }
  return {
    notes: () => Object.values(read()),
    note: (note) => write({ ...read(), [note.id]: note }),
    forget(id) {
      const { [id]: _, ...rest } = read();
      write(rest);
    },
  };
}

function isNote(value: unknown): value is CanaryNote {
  const note = value as Partial<CanaryNote> | null;
  return typeof note?.id === 'string' && typeof note.name === 'string' && typeof note.seq === 'number';
}
