/** The parts of a zip file, found by its directory and unpacked within bounds, one at a time and only when asked for. */
import { BOUNDS, FileRefused, inMegabytes, refuseAbove } from '../contract/bounds';
import { inflatedRaw } from '../texts/inflate';

export interface Zip {
  readonly names: readonly string[];
  /** Undefined when there is no such part. */
  part(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** To how many bytes one part may unpack, and all that are asked for. */
export interface UnpackedBounds {
  readonly part: number;
  readonly all: number;
}

const UNPACKED: UnpackedBounds = { part: BOUNDS.inflatedPartBytes, all: BOUNDS.inflatedBytes };

export function openZip(bytes: Uint8Array, most = UNPACKED): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(view, bytes);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    part(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const left = Math.min(most.part, most.all - unpacked);
      const content = contentOf(view, bytes, entry, name, left);
      unpacked += content.length;
      return content;
    },
  };
}

function directoryOf(view: DataView, bytes: Uint8Array): Map<string, Entry> {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  refuseAbove('This file holds', 'parts', count, BOUNDS.zipEntries);
  let at = view.getUint32(end + 16, true);
  if (at === 0xffffffff || count === 0xffff)
    throw new FileRefused('This file uses ZIP64, which is for files over the size limit.');
  const entries = new Map<string, Entry>();
  for (let place = 0; place < count; place += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw cut();
    const nameLength = view.getUint16(at + 28, true);
    if (view.getUint16(at + 8, true) & 1)
      throw new FileRefused('This file is password-protected. Save it without a password and open that.');
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/');
    const entry = {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (entries.has(name))
      throw new FileRefused(`This file contains two parts named “${name}”, so it cannot be read safely.`);
    entries.set(name, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

// The directory ends with a record that a comment of up to 64 kB may follow.
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw cut();
}

function contentOf(view: DataView, bytes: Uint8Array, entry: Entry, name: string, most: number): Uint8Array {
  const { offset, packed, size, method } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_ENTRY) throw cut();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) throw cut();
  // What the directory says may be a lie, so unpacking counts as well.
  if (size > most)
    throw new FileRefused(
      `The part “${name}” unpacks to ${inMegabytes(size)}, ${inMegabytes(size - most)} over the limit of ${inMegabytes(most)}.`,
    );
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data;
  if (method === 8) return inflatedRaw(data, most, `The part “${name}” of this file`);
  throw new FileRefused(`The part “${name}” uses an unknown compression method.`);
}

function cut(): FileRefused {
  return new FileRefused('This file is incomplete or damaged. Copy or download it again.');
}
