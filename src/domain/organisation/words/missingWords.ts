/** Of how many matrices not all is told that may be missing. */
import { counted } from '../../gaps/names/words';
import type { Organisation } from '../organisation';

/** Nothing where it is told of all of them. */
export function missingUnknownInWords({ totals: { checked, whole } }: Organisation): string | undefined {
  if (whole === checked) return undefined;
  return `Not everything that may be missing is said for ${counted(checked - whole, 'matrix', 'matrices')}, because tags are not confirmed there, too little is recognised, or less is asked of what was not made from a template.`;
}
