/** Inflates compressed data up to a bound. What would go beyond is refused before it takes memory. */
import { Inflate, Unzlib } from 'fflate';
import { BOUNDS, FileRefused, inMegabytes } from '../contract/bounds';

/** What was to be unpacked is cut short or is no compressed data. */
export class DamagedData extends FileRefused {}

/** Data with a zlib head, as our own files and links carry it. */
export function inflated(data: Uint8Array, most: number): Uint8Array {
  return collected((take) => new Unzlib(take), data, most, 'What this file carries');
}

/** Raw deflate, as zip files hold it. */
export function inflatedRaw(data: Uint8Array, most: number, what: string): Uint8Array {
  return collected((take) => new Inflate(take), data, most, what);
}

type Take = (chunk: Uint8Array, final: boolean) => void;

function collected(
  start: (take: Take) => { push(chunk: Uint8Array, final?: boolean): void },
  data: Uint8Array,
  most: number,
  what: string,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  let done = false;
  const stream = start((chunk, final) => {
    total += chunk.length;
    if (total <= most) chunks.push(chunk.slice());
    done ||= final;
  });
  try {
    for (let from = 0; from < data.length && total <= most && !done; from += BOUNDS.inflateSliceBytes) {
      const until = Math.min(data.length, from + BOUNDS.inflateSliceBytes);
      stream.push(data.subarray(from, until), until === data.length);
    }
  } catch {
    throw new DamagedData(`${what} is cut short or damaged, so it cannot be unpacked.`);
  }
  if (total > most)
    throw new FileRefused(
      `${what} unpacks to more than the limit of ${inMegabytes(most)}. Reading stopped after ${inMegabytes(total - most)} more.`,
    );
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
