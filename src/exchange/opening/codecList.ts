/** Every format. A new file in codecs/ is a new format; there is no list to keep up to date. */
import type { Codec, CodecOffer } from '../contract/codec';

const files = import.meta.glob<Codec>('../codecs/*.ts', { eager: true, import: 'default' });

export const codecList: readonly Codec[] = Object.values(files).sort(
  (one, other) => (one.rank ?? 50) - (other.rank ?? 50),
);

export function codecById(id: string): Codec {
  const codec = codecList.find((known) => known.id === id);
  if (!codec) throw new Error(`There is no format "${id}".`);
  return codec;
}

/** The lines of one place of the Export menu, in their order. */
export function offersUnder(place: CodecOffer['under']): readonly { codec: Codec; label: string }[] {
  return codecList
    .flatMap((codec) => (codec.offers ?? []).map((offer) => ({ codec, offer })))
    .filter(({ offer }) => offer.under === place)
    .sort((one, other) => one.offer.rank - other.offer.rank)
    .map(({ codec, offer }) => ({ codec, label: offer.label ?? codec.label }));
}

/** Endings of every format that is read, as a file input takes them: `.csv,.tsv,.xlsx`. */
export function acceptedEndings(): string {
  const endings = codecList
    .filter(({ read }) => read)
    .flatMap(({ extension, accepts = [] }) => [`.${extension}`, ...accepts]);
  return [...new Set(endings)].join(',');
}
