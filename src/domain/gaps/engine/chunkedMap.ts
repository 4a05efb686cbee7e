/** A map that is cheap to change by copying: only the part that holds a changed key is copied. */

const PARTS = 64;

export class ChunkedMap<Key extends string, Value> implements ReadonlyMap<Key, Value> {
  readonly size: number;
  private readonly parts: readonly ReadonlyMap<Key, Value>[];

  /** A part is copied before it is changed, so all empty ones are one. */
  constructor(
    parts: readonly ReadonlyMap<Key, Value>[] = new Array<ReadonlyMap<Key, Value>>(PARTS).fill(new Map()),
  ) {
    this.parts = parts;
    this.size = parts.reduce((sum, part) => sum + part.size, 0);
  }

  /** The same map where nothing differs; undefined takes a key out. */
  with(changes: Iterable<readonly [Key, Value | undefined]>): ChunkedMap<Key, Value> {
    const copies = new Map<number, Map<Key, Value>>();
    for (const [key, value] of changes) {
      if (this.get(key) === value) continue;
      const place = placeOf(key);
      const copy = copies.get(place) ?? new Map(this.parts[place]);
      copies.set(place, copy);
      if (value === undefined) copy.delete(key);
      else copy.set(key, value);
    }
    if (copies.size === 0) return this;
    return new ChunkedMap(this.parts.map((part, place) => copies.get(place) ?? part));
  }

  get(key: Key): Value | undefined {
    return this.parts[placeOf(key)]?.get(key);
  }

  has(key: Key): boolean {
    return this.parts[placeOf(key)]?.has(key) ?? false;
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const part of this.parts) yield* part.entries();
  }

  *keys(): MapIterator<Key> {
    for (const part of this.parts) yield* part.keys();
  }

  *values(): MapIterator<Value> {
    for (const part of this.parts) yield* part.values();
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(tell: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) tell(value, key, this);
  }
}

/** Ids are random, or counted up at their end: their last letters spread them evenly. */
function placeOf(key: string): number {
  const { length } = key;
  return (key.charCodeAt(length - 1) * 7 + key.charCodeAt(length - 2)) % PARTS || 0;
}
