/** Ways to tell that a row is the one meant. */
import type { Choice } from '../../../reading/reading';
import type { Row } from '../../../reading/row';

/** A row of the catalogue is what it is, whatever its name sounds like; other rows are known by their names, or by `also`. */
export function byName(
  origins: readonly string[],
  words: RegExp,
  also: (row: Row) => boolean = () => false,
): Choice {
  return {
    holds: (row) => {
      const { origin, name } = row.activity;
      return (origin ? origins.includes(origin) : words.test(name)) || also(row);
    },
  };
}

/** Rows that carry all of the concerns, or whose names say so. */
export function tagged(concerns: readonly string[], words?: RegExp): Choice {
  return {
    holds: ({ activity }) =>
      concerns.every((concern) => activity.concerns.includes(concern)) ||
      (!activity.origin && words !== undefined && words.test(activity.name)),
  };
}
