/** Rows to compare roles by: all of them, or in a large matrix a part that is the same each time. */
import type { Choice, Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';

const ENOUGH = 200;
const choices = new Map<number, Choice>();

export function sampleOf(reading: Reading): readonly Row[] {
  const every = 2 ** Math.floor(Math.log2(Math.max(1, reading.rows.length / ENOUGH)));
  if (every === 1) return reading.rows;
  let choice = choices.get(every);
  if (!choice) {
    choice = { holds: ({ activity }) => numberOf(activity.id) % every === 0 };
    choices.set(every, choice);
  }
  return reading.chosenBy(choice);
}

/** A number that an id always gives, spread evenly (FNV-1a). */
function numberOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
