/** A short hash of a value: a stored row that is not what was written, a row of the matrix that is not what was asked about. */

/** 53 bits as text, of the JSON: a row comes out of the database with its fields in the order they went in. */
export function rowHash(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (4_294_967_296 * (0x1fffff & low) + (high >>> 0)).toString(36);
}
