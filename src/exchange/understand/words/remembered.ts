/** What was found out about a text is remembered: a file has half a million cells, and few different texts in them. */
import { BOUNDS } from '../../contract/bounds';

/** For as long as the function lives. Of a file of nothing but different texts no more than the bound is kept. */
export function remembered<Key, Found extends object>(find: (key: Key) => Found): (key: Key) => Found {
  const known = new Map<Key, Found>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const found = find(key);
    if (known.size >= BOUNDS.rememberedTexts) known.clear();
    known.set(key, found);
    return found;
  };
}
