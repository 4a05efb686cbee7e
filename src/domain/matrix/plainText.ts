/** Text as it may be in a matrix: well-formed, without control characters, no longer than its bound. */

// Control characters but for tab and line feed.
const CONTROLS = /[^\P{Cc}\t\n]/gu;
// The same, or half of a surrogate pair.
const UNCLEAN = /[^\P{Cc}\t\n]|\p{Cs}/u;

/** Has neither control characters nor half of a surrogate pair. */
export function isPlain(text: string): boolean {
  // Most texts are letters in cells, and starting the pattern costs more than looking at these.
  if (text.length > 4) return !UNCLEAN.test(text);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || (unit > 0x7e && unit < 0xa0) || unit >= 0xd800) return !UNCLEAN.test(text);
  }
  return true;
}

export function withoutControls(text: string): string {
  if (isPlain(text)) return text;
  // A carriage return with or without a line feed is a line break; every other control character is noise.
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').toWellFormed();
}

/** At most `most` code points, never half of one. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // Two code units at most make a code point, so the rest of an endless text is never looked at.
  const points = [...text.slice(0, 2 * most + 1)];
  return points.length <= most ? text : points.slice(0, most).join('');
}

export function isWithin(text: string, most: number): boolean {
  return text.length <= most || (text.length <= 2 * most && lengthOf(text) <= most);
}

/** Code points, counted without making a list of them. */
export function lengthOf(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0xdc00 || unit > 0xdfff) length += 1;
  }
  return length;
}
