/** Where the keyboard goes from one finding of a list. */

/** The place to go to for a key, or undefined where the key does not walk. */
export function placeForKey(key: string, place: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return Math.min(place + 1, count - 1);
    case 'ArrowUp':
    case 'k':
      return Math.max(place - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** F8 goes round: after the last comes the first. `place` is -1 where none was chosen yet. */
export function placeAfter(place: number, by: 1 | -1, count: number): number {
  if (place < 0) return by === 1 ? 0 : count - 1;
  return (place + by + count) % count;
}
