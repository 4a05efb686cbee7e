/** Every format. A new file in codecs/ is a new format; there is no list to keep up to date. */
import type { Codec } from '../contract/codec';

const files = import.meta.glob<Codec>('../codecs/*.ts', { eager: true, import: 'default' });

export const codecList: readonly Codec[] = Object.values(files).sort(
  (one, other) => (one.rank ?? 50) - (other.rank ?? 50),
);

export function codecById(id: string): Codec {
  const codec = codecList.find((known) => known.id === id);
  if (!codec) throw new Error(`There is no format "${id}".`);
  return codec;
}
