/** Whether people can be reached at every hour: because they are on duty, or because they are awake in turn. */
import type { Person } from '../../matrix/matrix';
import { minutesAhead } from '../../matrix/timeZone';
import { isAway } from '../../people/dayInZone';

/** When a calendar has someone on duty, and how far it goes; in milliseconds. */
export interface Duty {
  readonly shifts: readonly { readonly from: number; readonly until: number }[];
  readonly knownUntil: number;
}

/** Someone who can be asked to act, and when a rota says that they answer. The same person may come for two roles. */
export interface Reachable {
  readonly person: Person;
  /** `always`: on a rota that names no hours. `ended`: the calendar says nothing about now. */
  readonly rota?: 'always' | 'ended' | Duty | undefined;
}

export interface NightCover {
  /** How many can surely be reached at the worst hour. */
  readonly least: number;
  /** The same if everyone were there of whom it is not known. */
  readonly most: number;
  /** The first of the worst hours, in milliseconds. */
  readonly worst: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Days looked at if a calendar says who is on duty. Without one, all days are alike. */
const DAYS_AHEAD = 7;

// From six to midnight: two sites six hours apart just cover the night between them.
const AWAKE = { from: 6, hours: 18 };
// Someone whose nights a calendar shares out answers by day as people at work do.
const AT_WORK = { from: 8, hours: 10 };

/** `at`: an instant of the first day, in milliseconds, for the hour to which daylight saving moves people. */
export function nightCoverOf(people: readonly Reachable[], at: number): NightCover {
  let [least, most, worst] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, at];
  for (const moment of momentsFor(people, at)) {
    const [there, open] = [new Set<Person>(), new Set<Person>()];
    for (const one of people) {
      const state = stateAt(one, moment);
      if (state !== 'off') open.add(one.person);
      if (state === 'there') there.add(one.person);
    }
    if (there.size < least) worst = moment;
    least = Math.min(least, there.size);
    most = Math.min(most, open.size);
  }
  return { least, most, worst };
}

/** Each hour; with a calendar each end of a shift too, because a gap may be shorter than an hour. */
function momentsFor(people: readonly Reachable[], at: number): readonly number[] {
  const calendars = people.flatMap(({ rota }) => (typeof rota === 'object' ? [rota] : []));
  const end =
    calendars.length === 0
      ? at + DAY
      : Math.min(at + DAYS_AHEAD * DAY, ...calendars.map(({ knownUntil }) => knownUntil));
  const moments = calendars
    .flatMap(({ shifts }) => shifts.map(({ until }) => until))
    .filter((until) => until > at && until < end);
  for (let moment = at; moment < end; moment += HOUR) moments.push(moment);
  return [...new Set(moments)].sort((one, other) => one - other);
}

function stateAt({ person, rota }: Reachable, moment: number): 'there' | 'open' | 'off' {
  const byCalendar = typeof rota === 'object';
  if (byCalendar && isAway(person, { at: moment, timeZone: 'UTC' })) return 'off';
  if (rota === 'always') return 'there';
  if (byCalendar && rota.shifts.some(({ from, until }) => from <= moment && moment < until)) return 'there';
  const ahead = person.timeZone === undefined ? undefined : minutesAhead(person.timeZone, moment);
  if (ahead === undefined) return 'open';
  const isThere = byCalendar
    ? isIn(AT_WORK, moment, ahead) && isWeekday(moment, ahead)
    : isIn(AWAKE, moment, ahead);
  if (isThere) return 'there';
  return rota === 'ended' ? 'open' : 'off';
}

function isIn({ from, hours }: typeof AWAKE, moment: number, minutes: number): boolean {
  const local = (moment / HOUR + minutes / 60) % 24;
  return (local - from + 24) % 24 < hours;
}

function isWeekday(moment: number, minutes: number): boolean {
  const day = new Date(moment + minutes * 60_000).getUTCDay();
  return day !== 0 && day !== 6;
}
