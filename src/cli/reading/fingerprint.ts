import { createHash } from 'node:crypto';

/** The same for the same parts, on every device. */
export function fingerprintOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
