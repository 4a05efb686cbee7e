// A spreadsheet of a few kilobytes, one part of which unpacks to many megabytes.
import { constants, deflateRawSync } from 'node:zlib';
import { xlsxFile } from './xlsxFile';

const PART = 'xl/sharedStrings.xml';
const DEFLATED = 8;

export const spaces = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024).fill(0x20);

/** One megabyte packed, again and again: each is flushed, so that what follows may begin anywhere. */
function packedSpaces(megabytes: number): Uint8Array {
  const one = deflateRawSync(spaces(1), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => one), deflateRawSync(new Uint8Array(0))]);
}

/** `saidBytes`: what the zip says that the part has. Deflated by Node: the packer of the app takes seconds for it. */
export function zipBomb(sheet: string, megabytes: number, saidBytes = megabytes * 1024 * 1024): Uint8Array {
  const packed = packedSpaces(megabytes);
  const bytes = xlsxFile({ sheets: { One: sheet }, more: { [PART]: [packed, { level: 0 }] } });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameAt = (from: number) =>
    new TextDecoder().decode(bytes.subarray(from, from + PART.length)) === PART;
  let patched = 0;
  for (let at = 0; at < bytes.length - 46; at += 1) {
    // Before the part, and in the directory at the end: the method, and 14 bytes on the size.
    const method = [[0x04034b50, 30, 8] as const, [0x02014b50, 46, 10] as const].find(
      ([mark, head]) => view.getUint32(at, true) === mark && nameAt(at + head),
    )?.[2];
    if (method === undefined) continue;
    view.setUint16(at + method, DEFLATED, true);
    view.setUint32(at + method + 14, saidBytes, true);
    patched += 1;
  }
  if (patched !== 2) throw new Error('The part must be in the zip, and in its directory.');
  return bytes;
}
