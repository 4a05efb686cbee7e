/** Who came and who left between two looks, as sentences. Empty where nobody did. */
import type { PersonHere } from '../../together/live/presence';

export function cameAndLeft(before: readonly PersonHere[], now: readonly PersonHere[]): string {
  const isIn = (people: readonly PersonHere[], { id }: PersonHere) => people.some((one) => one.id === id);
  return [
    ...now.filter((one) => !isIn(before, one)).map(({ name }) => `${name} came.`),
    ...before.filter((one) => !isIn(now, one)).map(({ name }) => `${name} left.`),
  ].join(' ');
}
