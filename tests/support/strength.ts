// How often a law is tried. In the daily tests by a part of what there is, other ones each time where it has no seed of its own;
// `npm run fuzz` tries all of it.

export const isThorough = import.meta.env.MODE === 'fuzz';

export function tries({ daily, thorough }: { readonly daily: number; readonly thorough: number }): number {
  return isThorough ? thorough : daily;
}
