/** Recycles what is drawn: a row that comes into view takes over the elements of one that went out. */

export interface Slots<Key> {
  /** The slot of each key. Keys keep theirs while they stay, so the focused element is never handed on. */
  assign(keys: readonly Key[]): ReadonlyMap<Key, number>;
}

export function createSlots<Key>(): Slots<Key> {
  let held: ReadonlyMap<Key, number> = new Map();
  return {
    // Asked twice for the same keys it gives the same answer, so it may be called while rendering.
    assign(keys) {
      const next = new Map<Key, number>();
      const taken = new Set<number>();
      for (const key of keys) {
        const slot = held.get(key);
        if (slot === undefined || slot >= keys.length + SPARE) continue;
        next.set(key, slot);
        taken.add(slot);
      }
      let free = 0;
      for (const key of keys) {
        if (next.has(key)) continue;
        while (taken.has(free)) free += 1;
        next.set(key, free);
        taken.add(free);
      }
      held = next;
      return next;
    },
  };
}

// A window that shrinks (a folded section, a smaller screen) lets go of slots far behind the others.
const SPARE = 8;
