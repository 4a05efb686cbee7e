/** Bytes to text: by byte order mark, as UTF-8, else by the encoding that gives the most plausible text. */
import type { EncodingName } from '../contract/encodings';
import { guessEncoding } from './guessEncoding';
import { textIn } from './textIn';

export interface DecodedText {
  readonly text: string;
  readonly encoding: EncodingName | 'UTF-16';
  readonly hadMark: boolean;
  /** Another encoding is possible. */
  readonly isGuess: boolean;
}

/** What was found out when bytes were decoded, without the text, which may be large. */
interface FoundEncoding extends Pick<DecodedText, 'encoding' | 'isGuess'> {
  readonly asked: EncodingName | undefined;
  /** Part of it is no text in this encoding: signs that stand for none, or of no one. */
  readonly isBroken: boolean;
}

const known = new WeakMap<Uint8Array, FoundEncoding>();

/** `asked` is what a person said; without it the bytes decide. */
export function decodeText(bytes: Uint8Array, asked?: EncodingName): DecodedText {
  const decoded = decodedText(bytes, asked);
  known.set(bytes, foundIn(decoded, asked));
  return decoded;
}

/** How much of a file is looked at to know its format: a large one is not decoded once for each. */
export const LOOKED_AT = 400_000;

const beginnings = new WeakMap<Uint8Array, string>();

/** The text with which a file begins, decoded once for all formats that ask. */
export function beginningOf(bytes: Uint8Array): string {
  const before = beginnings.get(bytes);
  if (before !== undefined) return before;
  const { text } = decodeText(uncut(bytes, LOOKED_AT));
  beginnings.set(bytes, text);
  return text;
}

/** The same of the first few bytes. */
export function firstText(bytes: Uint8Array, most: number): string {
  return decodeText(uncut(bytes, most)).text;
}

/** Of at most so many bytes, and not cut inside a character of UTF-8: that would be no UTF-8, and every other encoding is tried. */
function uncut(bytes: Uint8Array, most: number): Uint8Array {
  let until = most;
  while (until > most - LONGEST_CHARACTER && continues(bytes[until])) until -= 1;
  return bytes.subarray(0, continues(bytes[until]) ? most : until);
}

const LONGEST_CHARACTER = 4;

function continues(byte = 0): boolean {
  return (byte & 0xc0) === 0x80;
}

/** In what the whole of a text is; its beginning alone may end inside a character, or hold nothing but ASCII. */
export function encodingOf(bytes: Uint8Array, asked?: EncodingName): FoundEncoding {
  const before = known.get(bytes);
  return before && before.asked === asked ? before : foundIn(decodedText(bytes, asked), asked);
}

function foundIn({ text, encoding, isGuess }: DecodedText, asked: EncodingName | undefined): FoundEncoding {
  const mayBeOther = isGuess || asked !== undefined || encoding === 'Windows-1252';
  return { asked, encoding, isGuess, isBroken: mayBeOther && /[\uFFFD\uE000-\uF8FF]/.test(text) };
}

function decodedText(bytes: Uint8Array, asked?: EncodingName): DecodedText {
  if (asked) return { text: textIn(asked, bytes), encoding: asked, hadMark: false, isGuess: false };
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { ...decodeUtf8(bytes.subarray(3)), hadMark: true };
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2), 'utf-16le', true);
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), 'utf-16be', true);
  if (isIso2022(bytes))
    return { text: textIn('ISO-2022-JP', bytes), encoding: 'ISO-2022-JP', hadMark: false, isGuess: true };
  const zeros = zerosByPlace(bytes);
  if (zeros.odd > zeros.sampled * 0.3) return decodeUtf16(bytes, 'utf-16le', false);
  if (zeros.even > zeros.sampled * 0.3) return decodeUtf16(bytes, 'utf-16be', false);
  return decodeUtf8(bytes);
}

/** Only ASCII, with the signs that switch to Japanese: mail programs write it so. */
function isIso2022(bytes: Uint8Array): boolean {
  const from = bytes.indexOf(ESCAPE);
  if (from < 0 || bytes[from + 1] !== 0x24 || (bytes[from + 2] !== 0x42 && bytes[from + 2] !== 0x40))
    return false;
  return bytes.every((byte) => byte < 0x80);
}

const ESCAPE = 0x1b;

// Files of older programs are not UTF-8: a byte that UTF-8 forbids gives them away.
function decodeUtf8(bytes: Uint8Array): DecodedText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: 'UTF-8', hadMark: false, isGuess: false };
  } catch {
    const { encoding, sure } = guessEncoding(bytes);
    return { text: textIn(encoding, bytes), encoding, hadMark: false, isGuess: !sure };
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', hadMark: boolean): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding: 'UTF-16', hadMark, isGuess: false };
}

// Half of the bytes of Latin text in UTF-16 are zero, and which half tells the byte order.
function zerosByPlace(bytes: Uint8Array): { even: number; odd: number; sampled: number } {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let place = 0; place < sample.length; place += 1) {
    if (sample[place] !== 0) continue;
    if (place % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd, sampled: sample.length / 2 };
}
