/** Whether people can be reached at every hour: because they are on a rota, or because they are awake in turn. */
import type { Person } from '../../matrix/matrix';
import { minutesAhead } from '../../matrix/timeZone';

/** Someone who can be asked to act, and whether a rota says that they answer at night. */
export interface Reachable {
  readonly person: Person;
  readonly onRota: boolean;
}

export interface NightCover {
  /** How many can surely be reached at the worst hour. */
  readonly least: number;
  /** The same if everyone without a time zone were awake then. */
  readonly most: number;
}

// From six to midnight: two sites six hours apart just cover the night between them.
const AWAKE_FROM = 6;
const AWAKE_HOURS = 18;

/** `at`: an instant of the day, in milliseconds, for the hour to which daylight saving moves people. */
export function nightCoverOf(people: readonly Reachable[], at: number): NightCover {
  const known = people.map(({ person, onRota }) => ({
    onRota,
    ahead: person.timeZone === undefined ? undefined : minutesAhead(person.timeZone, at),
  }));
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let hour = 0; hour < 24; hour++) {
    const sure = known.filter(({ onRota, ahead }) => onRota || (ahead !== undefined && isAwake(hour, ahead)));
    const open = known.filter(({ onRota, ahead }) => !onRota && ahead === undefined);
    least = Math.min(least, sure.length);
    most = Math.min(most, sure.length + open.length);
  }
  return { least, most };
}

function isAwake(hourInUtc: number, minutes: number): boolean {
  const local = (hourInUtc + minutes / 60 + 48) % 24;
  return (local - AWAKE_FROM + 24) % 24 < AWAKE_HOURS;
}
