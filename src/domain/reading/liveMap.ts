/**
 * A map that an edit changes a little: what changes it gets a new map over the same entries, because copying a thousand of
 * them at each edit takes longer than everything else. Two versions are seen to differ when compared; what the one before
 * held is gone, as is the reading that it belongs to.
 */
export class LiveMap<Key, Value> implements ReadonlyMap<Key, Value> {
  private readonly entriesNow: Map<Key, Value>;

  constructor(entries: Map<Key, Value> = new Map()) {
    this.entriesNow = entries;
  }

  /** The next version; undefined takes a key out. */
  with(changes: Iterable<readonly [Key, Value | undefined]>): LiveMap<Key, Value> {
    for (const [key, value] of changes) {
      if (value === undefined) this.entriesNow.delete(key);
      else this.entriesNow.set(key, value);
    }
    return new LiveMap(this.entriesNow);
  }

  get size(): number {
    return this.entriesNow.size;
  }

  get(key: Key): Value | undefined {
    return this.entriesNow.get(key);
  }

  has(key: Key): boolean {
    return this.entriesNow.has(key);
  }

  entries(): MapIterator<[Key, Value]> {
    return this.entriesNow.entries();
  }

  keys(): MapIterator<Key> {
    return this.entriesNow.keys();
  }

  values(): MapIterator<Value> {
    return this.entriesNow.values();
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(tell: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) tell(value, key, this);
  }
}
