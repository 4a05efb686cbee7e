/** What counts as a gap that the matrix can mend: answered "no", or a row that is not there under any name. */
import type { Answer } from '../../../domain/incidents/audit/answer';

export function isGap({ value, noteOnly, lacks, places }: Answer): boolean {
  if (noteOnly) return false;
  return value === 'no' || (value === 'unknown' && lacks === 'row' && places.length === 0);
}
