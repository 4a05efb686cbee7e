/** Of how many matrices nobody can say what is missing. */
import { counted } from '../../gaps/names/words';
import type { Organisation } from '../organisation';

/** Nothing where it is known of all of them. */
export function missingUnknownInWords({ totals: { checked, whole } }: Organisation): string | undefined {
  if (whole === checked) return undefined;
  return `What is missing is not known of ${counted(checked - whole, 'matrix', 'matrices')}, because tags are not confirmed there or too little is recognised.`;
}
