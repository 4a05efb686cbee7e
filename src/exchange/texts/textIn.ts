import { ENCODINGS, type EncodingName } from '../contract/encodings';

/**
 * The text that bytes are in an encoding. Node 20 reads Windows-1252 as Latin-1, so that “€” and curly quotes become
 * control characters, unless it is told that more may follow.
 */
export function textIn(encoding: EncodingName, bytes: Uint8Array): string {
  const decoder = new TextDecoder(ENCODINGS[encoding]);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
