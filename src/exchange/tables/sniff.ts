/** What bytes are, from their beginning: names of files lie, and pasted text has none. */
import { LOOKED_AT } from '../texts/text';

export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    (bytes[2] === 3 || bytes[2] === 5) &&
    (bytes[3] === 4 || bytes[3] === 6)
  );
}

/** The old binary formats of Excel and Word. */
export function isOldOffice(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

export function isPdf(bytes: Uint8Array): boolean {
  return bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46;
}

/** No control characters that text does not have, UTF-16 aside. */
export function isProbablyText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return true;
  let zeros = 0;
  let controls = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    if (byte === 0) zeros += 1;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27) controls += 1;
  }
  const isUtf16 = zeros > sample.length * 0.15 && zeros < sample.length * 0.6;
  return controls <= sample.length / 50 && (zeros === 0 || isUtf16);
}

export function isLatex(bytes: Uint8Array): boolean {
  return /\\begin\{(?:tabular|tabularx|longtable|array)\*?\}/.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT)),
  );
}
